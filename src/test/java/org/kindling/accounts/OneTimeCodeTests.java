package org.kindling.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OneTimeCodeTests {

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	/** The last six digits of those in RFC 6238, appendix B. */
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void isWhatTheStandardSays(long seconds, String code) {
		assertThat(OneTimeCode.of(SECRET, seconds / 30)).isEqualTo(code);
	}

	@Test
	void isSpeltAsAppsTakeIt() {
		assertThat(OneTimeCode.spell(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
		assertThat(OneTimeCode.spell(new byte[20])).isEqualTo("A".repeat(32));
	}

	@Test
	void isGoodForTheHalfMinuteBeforeAndAfterAsWell() {
		Instant now = Instant.ofEpochSecond(1_234_567_890);
		long step = 1_234_567_890 / 30;

		assertThat(OneTimeCode.step(SECRET, OneTimeCode.of(SECRET, step - 1), now)).hasValue(step - 1);
		assertThat(OneTimeCode.step(SECRET, OneTimeCode.of(SECRET, step), now)).hasValue(step);
		assertThat(OneTimeCode.step(SECRET, OneTimeCode.of(SECRET, step + 1), now)).hasValue(step + 1);
		assertThat(OneTimeCode.step(SECRET, OneTimeCode.of(SECRET, step - 2), now)).isEmpty();
		assertThat(OneTimeCode.step(SECRET, OneTimeCode.of(SECRET, step + 2), now)).isEmpty();
		assertThat(OneTimeCode.step(SECRET, "", now)).isEmpty();
	}

}
