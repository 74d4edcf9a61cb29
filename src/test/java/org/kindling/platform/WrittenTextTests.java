package org.kindling.platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenTextTests {

	@Test
	void keepsWhatPeopleWrite() {
		String written = "Se sentó junto a mí 👩‍👩‍👧, சிரித்தாள், ابتسمت،\n\n“really”.";

		assertThat(WrittenText.of(written)).isEqualTo(written);
		assertThat(WrittenText.hasNoText(written)).isFalse();
		assertThat(WrittenText.hasTowers(written)).isFalse();
	}

	@Test
	void endsLinesInOneWay() {
		assertThat(WrittenText.of("  one\r\ntwo\rthree\u2028four\tfive \n")).isEqualTo("one\ntwo\nthree\nfour five");
		assertThat(WrittenText.line("one\r\n  two")).isEqualTo("one two");
	}

	@Test
	void writesOneLetterInOneWay() {
		assertThat(WrittenText.of("caf\u0065\u0301")).isEqualTo("café");
	}

	@Test
	void leavesOutWhatTurnsTheDirectionOfWriting() {
		assertThat(WrittenText.of("invoice\u202excod.exe \u2066and\u2069 so on"))
			.isEqualTo("invoicexcod.exe and so on");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\ud83d", "\ude00", "\u0007", "\u009f", "\uffff", "\ufdd0", "\ufffd" })
	void showsWhereSomethingIsNoCharacter(String broken) {
		String text = WrittenText.of("one" + broken + "two");

		assertThat(text).isEqualTo("one�two");
		assertThat(WrittenText.hasNoText(text)).isTrue();
	}

	@Test
	void findsTowersOfAccents() {
		assertThat(WrittenText.hasTowers("e" + "\u0301".repeat(500))).isTrue();
		assertThat(WrittenText.hasTowers("e" + "\u0301".repeat(6))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "\n\n", "\u00a0\u2003", "\u200b\u200d\ufeff", "\u3164", "\u2800\u115f", "\u0301" })
	void knowsWhenNothingIsSaid(String nothing) {
		assertThat(WrittenText.saysSomething(nothing)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "1", "!", "❤", "好" })
	void knowsWhenSomethingIsSaid(String something) {
		assertThat(WrittenText.saysSomething(something)).isTrue();
	}

}
