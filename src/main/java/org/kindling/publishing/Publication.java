package org.kindling.publishing;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The state of something that is moderated.
 *
 * @param status where it stands
 * @param since when it came there
 * @param publishedAt when it was public first, or null
 */
@Embeddable
public record Publication(@Convert(converter = PublicationStatusConverter.class) PublicationStatus status,
		@Column(name = "status_since") Instant since, @Nullable Instant publishedAt) {

}
