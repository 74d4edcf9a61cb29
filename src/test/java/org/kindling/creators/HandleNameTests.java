package org.kindling.creators;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.accounts.HandleProblem;
import org.kindling.accounts.HandleRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class HandleNameTests {

	@ParameterizedTest
	@CsvSource({ "rosa, rosa", "@Lantern.Rosa, lantern.rosa", "' @rosa ', rosa", "ＲＯＳＡ, rosa", "＠rosa, rosa",
			"night_shift.otis, night_shift.otis", "___, ___", "007, 007" })
	void isReadAsPeopleWriteIt(String written, String handle) {
		assertThat(HandleName.read(written).value()).isEqualTo(handle);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rоsa", "ρosa", "rosá", "rosa\u0301", "rosa\u200b", "rosa\u202e", "r\u0000sa", "rosa!",
			"ro sa", "rosa\nrosa", "rosa🔥", "\ud800rosa", "<b>rosa</b>", "rosa-m", "@@rosa", "ros\u0131a" })
	void holdsNothingThatLooksLikeSomethingElse(String written) {
		assertThat(problem(written)).isEqualTo(HandleProblem.CHARACTERS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "@", "\t\n" })
	void mustBeWritten(String written) {
		assertThat(problem(written)).isEqualTo(HandleProblem.EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { ".rosa", "rosa.", "ro..sa", "..." })
	void hasDotsOnlyBetweenItsParts(String written) {
		assertThat(problem(written)).isEqualTo(HandleProblem.DOTS);
	}

	@Test
	void hasThreeToThirtyCharacters() {
		assertThat(problem("ro")).isEqualTo(HandleProblem.TOO_SHORT);
		assertThat(HandleName.read("r".repeat(30)).value()).hasSize(30);
		assertThat(problem("r".repeat(31))).isEqualTo(HandleProblem.TOO_LONG);
		assertThat(problem("r\u0301".repeat(500_000))).isEqualTo(HandleProblem.TOO_LONG);
	}

	private static HandleProblem problem(String written) {
		return catchThrowableOfType(HandleRefusedException.class, () -> HandleName.read(written)).problem();
	}

}
