package org.kindling.creators.handles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.accounts.HandleRefusedException;
import org.kindling.accounts.HandleRefusedException.Reason;

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
	@ValueSource(strings = { "rоsa", "ρosa", "rosá", "rosa\u0301", "rosa\u200b", "rosa\u202e", "rosa🔥",
			"\ud800rosa", "ros\u0131a" })
	void holdsNothingThatLooksLikeSomethingElse(String written) {
		assertThat(reason(written)).isEqualTo(Reason.LOOK_ALIKE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "@", "\t\n", ".rosa", "rosa.", "ro..sa", "...", "r\u0000sa", "rosa!", "ro sa",
			"rosa\nrosa", "<b>rosa</b>", "rosa-m", "@@rosa" })
	void isLettersDigitsAndUnderscoresWithDotsBetween(String written) {
		assertThat(reason(written)).isEqualTo(Reason.MALFORMED);
	}

	@Test
	void hasThreeToThirtyCharacters() {
		assertThat(reason("ro")).isEqualTo(Reason.MALFORMED);
		assertThat(HandleName.read("r".repeat(30)).value()).hasSize(30);
		assertThat(reason("r".repeat(31))).isEqualTo(Reason.MALFORMED);
		assertThat(reason("r\u0301".repeat(500_000))).isEqualTo(Reason.MALFORMED);
	}

	private static Reason reason(String written) {
		return catchThrowableOfType(HandleRefusedException.class, () -> HandleName.read(written)).reason();
	}

}
