/** Mails in the reader's language, sent by a job that tries again. */
@NamedInterface("mail")
@NullMarked
package org.kindling.platform.mail;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
