package org.kindling.creators;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

/**
 * The words that somebody does not want to hear.
 *
 * @param words one word or phrase to a line
 */
record BoundaryForm(@Words(most = 12_000) String words) {

	private static final int MOST = 200;

	private static final int LONGEST = 60;

	BoundaryForm(@Nullable String words) {
		this.words = WrittenText.of(words);
	}

	static BoundaryForm of(List<String> words) {
		return new BoundaryForm(String.join("\n", words));
	}

	List<MutedText> muted() {
		return words.lines().map(MutedText::of).filter((word) -> word.length() > 0).distinct().toList();
	}

	/** What is wrong with the lines. */
	Optional<String> problem() {
		if (muted().size() > MOST) {
			return Optional.of("many");
		}
		return muted().stream().anyMatch((word) -> word.length() > LONGEST) ? Optional.of("long_line")
				: Optional.empty();
	}

}
