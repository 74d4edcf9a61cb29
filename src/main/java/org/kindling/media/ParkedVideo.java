package org.kindling.media;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A video that could not be prepared in three tries, and waits for staff.
 *
 * @param id its number
 * @param owner the account that uploaded it, or null
 * @param uploadedAt when
 * @param bytes how large the upload is, or 0 where it is gone
 */
public record ParkedVideo(long id, @Nullable Long owner, Instant uploadedAt, long bytes) {

}
