package org.kindling.moderation;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which of the open cases somebody wants to see. What is not set does not matter, and
 * neither does what cannot be read.
 *
 * @param kind of this kind
 * @param cause for this cause, such as {@code reported}
 * @param campaign of the campaign of this slug
 * @param language in this language, as a tag
 * @param sign with this sign, such as {@code minor}
 * @param waited for so many hours at least
 */
public record QueueFilter(@Nullable String kind, @Nullable String cause, @Nullable String campaign,
		@Nullable String language, @Nullable String sign, @Nullable Integer waited) {

	public QueueFilter {
		kind = word(kind);
		cause = oneOf(cause, Stream.of(Cause.values()).map(Cause::word));
		campaign = word(campaign);
		language = (language != null && language.matches("[a-zA-Z-]{2,20}")) ? language : null;
		sign = oneOf(sign, Stream.of(Sign.values()).map(Sign::word));
		waited = (waited != null && waited > 0 && waited <= Duration.ofDays(365).toHours()) ? waited : null;
	}

	/** Whether it leaves anything out. */
	public boolean isSet() {
		return Stream.of(kind, cause, campaign, language, sign, waited).anyMatch((each) -> each != null);
	}

	private static @Nullable String oneOf(@Nullable String word, Stream<String> known) {
		return known.filter((each) -> each.equals(word)).findFirst().orElse(null);
	}

	private static @Nullable String word(@Nullable String word) {
		return (word != null && word.toLowerCase(Locale.ROOT).matches("[a-z0-9-]{1,120}")) ? word : null;
	}

}
