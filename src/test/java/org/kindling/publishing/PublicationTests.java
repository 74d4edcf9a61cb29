package org.kindling.publishing;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PublicationTests {

	private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

	private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

	private static final Map<PublicationStatus, Set<PublicationStep>> LEGAL = Map.of(PublicationStatus.DRAFT,
			Set.of(PublicationStep.HAND_IN), PublicationStatus.WAITING,
			Set.of(PublicationStep.TAKE_BACK, PublicationStep.APPROVE, PublicationStep.RETURN, PublicationStep.DECLINE,
					PublicationStep.ENDORSE),
			PublicationStatus.RETURNED, Set.of(PublicationStep.HAND_IN, PublicationStep.RESTORE),
			PublicationStatus.DECLINED, Set.of(PublicationStep.RESTORE), PublicationStatus.PUBLISHED,
			Set.of(PublicationStep.WITHDRAW, PublicationStep.REMOVE, PublicationStep.HIDE, PublicationStep.ENDORSE),
			PublicationStatus.WITHDRAWN, Set.of(PublicationStep.HAND_IN), PublicationStatus.REMOVED,
			Set.of(PublicationStep.RESTORE), PublicationStatus.HIDDEN,
			Set.of(PublicationStep.REMOVE, PublicationStep.RESTORE, PublicationStep.WITHDRAW));

	@ParameterizedTest
	@MethodSource("everyStepFromEveryStatus")
	void takesLegalStepsAndNoOthers(PublicationStatus status, PublicationStep step) {
		Publication before = at(status);

		if (step == PublicationStep.ENDORSE && LEGAL.get(status).contains(step)) {
			assertThat(before.after(step, TUESDAY)).isEqualTo(before);
		}
		else if (LEGAL.get(status).contains(step)) {
			Publication after = before.after(step, TUESDAY);
			assertThat(after.status()).isEqualTo(step.to(status));
			assertThat(after.since()).isEqualTo(TUESDAY);
			assertThat(after.version()).isEqualTo(before.version() + 1);
		}
		else {
			assertThatExceptionOfType(IllegalStepException.class).isThrownBy(() -> before.after(step, TUESDAY))
				.withMessageContaining(status.name());
		}
	}

	@ParameterizedTest
	@EnumSource
	void isChangedByItsAuthorWhileItIsWithThem(PublicationStatus status) {
		Publication publication = at(status);

		if (EnumSet.of(PublicationStatus.DRAFT, PublicationStatus.RETURNED, PublicationStatus.WITHDRAWN)
			.contains(status)) {
			assertThat(publication.edited()).isEqualTo(new Publication(status, MONDAY, null, 5));
		}
		else {
			assertThatExceptionOfType(IllegalStepException.class).isThrownBy(publication::edited);
		}
	}

	@Test
	void keepsTheDayOnWhichItWasPublicFirst() {
		Publication published = at(PublicationStatus.WAITING).after(PublicationStep.APPROVE, MONDAY);

		Publication again = published.after(PublicationStep.WITHDRAW, TUESDAY)
			.after(PublicationStep.HAND_IN, TUESDAY)
			.after(PublicationStep.APPROVE, TUESDAY);

		assertThat(again.publishedAt()).isEqualTo(MONDAY);
	}

	@Test
	void isGoneOnceItWasPublicUntilItIsSoAgain() {
		Publication published = at(PublicationStatus.WAITING).after(PublicationStep.APPROVE, MONDAY);
		Publication withdrawn = published.after(PublicationStep.WITHDRAW, TUESDAY);
		Publication waiting = withdrawn.after(PublicationStep.HAND_IN, TUESDAY);

		assertThat(Stream.of(at(PublicationStatus.DRAFT), published).filter(Publication::isGone)).isEmpty();
		assertThat(Stream.of(withdrawn, waiting).filter(Publication::isGone)).hasSize(2);
	}

	@Test
	void refusesWhatWasMeantForAnotherVersion() {
		Publication publication = at(PublicationStatus.WAITING);

		publication.require(4);

		assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> publication.require(3));
	}

	static Stream<Arguments> everyStepFromEveryStatus() {
		return Arrays.stream(PublicationStatus.values())
			.flatMap((status) -> Arrays.stream(PublicationStep.values()).map((step) -> Arguments.of(status, step)));
	}

	private static Publication at(PublicationStatus status) {
		return new Publication(status, MONDAY, null, 4);
	}

}
