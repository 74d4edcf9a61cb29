package org.kindling.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What became of all that somebody handed in.
 *
 * @param approved how many things a moderator approved
 * @param lastRemoved when a moderator last removed something, or null
 */
public record Standing(long approved, @Nullable Instant lastRemoved) {

}
