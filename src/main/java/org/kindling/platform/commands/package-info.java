/** What the program can do once, and end, instead of serving pages. */
@NamedInterface("commands")
@NullMarked
package org.kindling.platform.commands;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
