package org.kindling.stories;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryCardTests {

	@Test
	void beginsWithWholeWords() {
		StoryCard card = card("word ".repeat(60));

		assertThat(card.beginning()).hasSizeLessThanOrEqualTo(161).endsWith("word…");
	}

	@Test
	void aShortStoryStandsWhole() {
		assertThat(card("She held the door.\n\nTwice.").beginning()).isEqualTo("She held the door. Twice.");
	}

	@Test
	void aWordLongerThanTheCardIsCut() {
		assertThat(card("x".repeat(240)).beginning()).hasSize(161);
	}

	@Test
	void isAlwaysDrawnTheSameWay() {
		assertThat(card("a").cover()).isEqualTo(card("b").cover());
	}

	private static StoryCard card(String body) {
		return new StoryCard(1, "the-door", "The door", body, "en", "rosa", "Rosa", "Love BeKind", 0, null, null, null,
				null, null, null, false, true, Instant.EPOCH);
	}

}
