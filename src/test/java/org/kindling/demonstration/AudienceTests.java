package org.kindling.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AudienceTests {

	private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-04-01T12:00:00Z");

	private static final Instant NOW = Instant.parse("2026-05-13T10:20:00Z");

	@Test
	void isTheSameWheneverItIsAsked() {
		assertThat(days("a-story", 0.7)).isEqualTo(days("a-story", 0.7)).isNotEqualTo(days("another-story", 0.7));
	}

	@Test
	void comesFromTheDayOfPublicationUntilToday() {
		assertThat(days("a-story", 0.7)).extracting(Audience.Day::date)
			.startsWith(LocalDate.of(2026, 4, 1))
			.endsWith(LocalDate.of(2026, 5, 13))
			.hasSize(43);
	}

	@Test
	void comesMostlyInTheFirstDays() {
		var days = days("a-story", 0.7);

		assertThat(views(days.subList(0, 7))).isGreaterThan(2 * views(days.subList(7, 43)));
	}

	@Test
	void growsWithPopularity() {
		assertThat(views(days("a-story", 0))).isBetween(100L, 250L);
		assertThat(views(days("a-story", 1))).isBetween(6_500L, 12_000L);
	}

	@Test
	void answersLessOftenThanItWatches() {
		assertThat(days("a-story", 0.7)).allSatisfy((day) -> {
			assertThat(day.stickers()).isBetween(0L, day.views());
			assertThat(day.compliments()).isBetween(0L, day.stickers() + 1);
		});
	}

	@Test
	void isNotThereYetWhenAStoryIsNew() {
		var days = new Audience("a-story", 0.7).days(PUBLISHED, PUBLISHED.toInstant());

		assertThat(views(days)).isLessThanOrEqualTo(1);
	}

	private static List<Audience.Day> days(String story, double popularity) {
		return new Audience(story, popularity).days(PUBLISHED, NOW);
	}

	private static long views(List<Audience.Day> days) {
		return days.stream().mapToLong(Audience.Day::views).sum();
	}

}
