package org.kindling.moderation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.Words;
import org.kindling.publishing.Item;
import org.kindling.publishing.PublicationStep;

/**
 * One decision about several things.
 *
 * @param on what, each as {@code kind/id/version}; what reads otherwise is left out
 * @param step which way
 * @param reason the code of a listed reason, or nothing
 * @param sentence what the moderator says themselves
 */
record BatchForm(@Nullable List<String> on, @Nullable PublicationStep step, @Nullable String reason,
		@Words(most = 2000) @Nullable String sentence) {

	private static final int MOST = 100;

	BatchForm {
		sentence = Objects.requireNonNullElse(sentence, "");
	}

	/** What was chosen, each once. */
	List<Chosen> chosen() {
		return List
			.copyOf(new LinkedHashSet<>(
					Optional.ofNullable(on).orElse(List.of()).stream().flatMap(Chosen::read).toList()))
			.stream()
			.limit(MOST)
			.toList();
	}

	/** Whether somebody has been asked for a reason already. */
	boolean isAnswered() {
		return reason != null;
	}

	DecisionForm decision() {
		return new DecisionForm(Objects.requireNonNull(step), 0, reason, sentence);
	}

	/**
	 * One thing as it was seen.
	 *
	 * @param item which
	 * @param version that was seen
	 */
	record Chosen(Item item, long version) {

		private static Stream<Chosen> read(String text) {
			if (!text.matches("[a-z]{1,20}/\\d{1,18}/\\d{1,18}")) {
				return Stream.empty();
			}
			String[] parts = text.split("/");
			return Stream.of(new Chosen(new Item(parts[0], Long.parseLong(parts[1])), Long.parseLong(parts[2])));
		}

		@Override
		public String toString() {
			return item.kind() + "/" + item.id() + "/" + version;
		}

	}

}
