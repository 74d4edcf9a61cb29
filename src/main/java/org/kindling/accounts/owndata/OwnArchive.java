package org.kindling.accounts.owndata;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An archive that somebody asked for.
 *
 * @param askedAt when they did
 * @param expiresAt until when it can be fetched, or null as long as it is being made
 */
record OwnArchive(Instant askedAt, @Nullable Instant expiresAt) {

}
