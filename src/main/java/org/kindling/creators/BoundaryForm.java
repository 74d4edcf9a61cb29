package org.kindling.creators;

import java.util.List;

import jakarta.validation.constraints.AssertTrue;
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
		return words.lines().map(MutedText::of).filter((word) -> !word.isEmpty()).distinct().toList();
	}

	@AssertTrue
	boolean isFew() {
		return words.length() > LONGEST * MOST || muted().size() <= MOST;
	}

	@AssertTrue
	boolean isShort() {
		return muted().stream().allMatch((word) -> word.value().codePointCount(0, word.value().length()) <= LONGEST);
	}

}
