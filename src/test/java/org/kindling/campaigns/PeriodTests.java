package org.kindling.campaigns;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	private static final LocalDate FIRST = LocalDate.of(2021, 6, 1);

	private static final LocalDate LAST = LocalDate.of(2021, 6, 30);

	private final Period june = new Period(null, FIRST, LAST, null);

	@Test
	void isAnnouncedUntilItsFirstDay() {
		assertThat(june.on(FIRST.minusDays(1))).isEqualTo(Phase.ANNOUNCED);
	}

	@Test
	void runsFromItsFirstDayToItsLast() {
		assertThat(june.on(FIRST)).isEqualTo(Phase.RUNNING);
		assertThat(june.on(LAST)).isEqualTo(Phase.RUNNING);
	}

	@Test
	void hasEndedAfterItsLastDay() {
		assertThat(june.on(LAST.plusDays(1))).isEqualTo(Phase.ENDED);
	}

	@Test
	void withoutDaysRunsForEver() {
		assertThat(new Period(null, null, null, "Running").on(LAST)).isEqualTo(Phase.RUNNING);
	}

}
