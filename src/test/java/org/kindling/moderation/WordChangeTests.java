package org.kindling.moderation;

import org.junit.jupiter.api.Test;
import org.kindling.moderation.WordChange.Piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WordChangeTests {

	@Test
	void tellsWordsThatAreNewFromThoseThatAreGone() {
		WordChange change = WordChange.between("body", "He waited for her. Then they left.",
				"He waited. Then they left.");

		assertThat(change.isAny()).isTrue();
		assertThat(change.pieces()).extracting(Piece::word, (piece) -> piece.text().strip())
			.containsExactly(tuple("kept", "He"), tuple("gone", "waited for her."), tuple("new", "waited."),
					tuple("kept", "Then they left."));
	}

	@Test
	void knowsWhatStaysTheSame() {
		assertThat(WordChange.between("title", "The bus", "The bus").isAny()).isFalse();
		assertThat(WordChange.between("bio", "", "").isAny()).isFalse();
		assertThat(WordChange.between("bio", "", "New").isAny()).isTrue();
	}

}
