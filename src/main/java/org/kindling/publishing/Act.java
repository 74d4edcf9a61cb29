package org.kindling.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was done to something, in words that outlive the program that wrote them.
 *
 * @param item to what
 * @param language its language as a tag, or null where it has none
 * @param name what was done, such as {@code approve}: up to 40 small letters and
 * underscores
 * @param from where it stood, in the same way; or null where that says nothing
 * @param to where it stands, or null
 * @param version its version afterwards; 0 for what has none
 */
public record Act(Item item, @Nullable String language, String name, @Nullable String from, @Nullable String to,
		long version) {

	/** An act that changes no state, or one that this module does not know. */
	public static Act of(Item item, String name) {
		return new Act(item, null, name, null, null, 0);
	}

	/** A step on the way to the public, or back. */
	public static Act of(Change change) {
		return new Act(change.item(), change.language(), change.step().word(), word(change.from()), word(change.to()),
				change.version());
	}

	/** The step that this was, if it was one. */
	public Optional<PublicationStep> step() {
		return Arrays.stream(PublicationStep.values()).filter((step) -> step.word().equals(name)).findAny();
	}

	/** Where it left what is published, if it is that. */
	public Optional<PublicationStatus> status() {
		return Arrays.stream(PublicationStatus.values()).filter((status) -> word(status).equals(to)).findAny();
	}

	private static String word(PublicationStatus status) {
		return status.name().toLowerCase(Locale.ROOT);
	}

}
