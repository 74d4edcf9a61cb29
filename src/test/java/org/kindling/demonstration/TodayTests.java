package org.kindling.demonstration;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TodayTests {

	private final Today today = new Today(Instant.parse("2026-05-13T10:20:00Z"));

	@Test
	void countsDaysBack() {
		assertThat(this.today.past(3, 18, 45)).isEqualTo(OffsetDateTime.parse("2026-05-10T18:45:00Z"));
	}

	@Test
	void takesTheDayBeforeForWhatWouldStillLieAhead() {
		assertThat(this.today.past(0, 10, 20)).isEqualTo(OffsetDateTime.parse("2026-05-13T10:20:00Z"));
		assertThat(this.today.past(0, 10, 21)).isEqualTo(OffsetDateTime.parse("2026-05-12T10:21:00Z"));
	}

}
