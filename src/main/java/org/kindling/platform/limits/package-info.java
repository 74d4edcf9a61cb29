/**
 * How often somebody may do what could be done to harm others: guess a password, fill a
 * stranger's mailbox. The counts are kept in PostgreSQL, so that all portals on one
 * database count together.
 */
@NamedInterface("limits")
@NullMarked
package org.kindling.platform.limits;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
