package org.kindling.moderation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.Item;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class ClaimTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private ModerationSettings settings;

	private final Instant start = Instant.now();

	private Desk desk;

	private Item story;

	private long mia;

	private long noor;

	@BeforeEach
	void sitDown() {
		desk = new Desk(beans);
		story = desk.waiting(Teller.join(beans, visitor.portal()), "One at a time");
		mia = desk.moderator();
		noor = desk.moderator();
	}

	@Test
	void isNobodyElsesForAQuarterOfAnHour() {
		assertThat(claimsAt(Duration.ZERO).take(story, mia)).isTrue();

		assertThat(claimsAt(Duration.ofMinutes(14)).take(story, noor)).isFalse();
		assertThatExceptionOfType(ClaimedException.class)
			.isThrownBy(() -> desk.decide(story, PublicationStep.APPROVE, Reason.NONE, noor));
		assertThat(claimsAt(Duration.ofMinutes(16)).take(story, noor)).isTrue();
	}

	@Test
	void isFreeAgainOnceSomebodyLeavesIt() {
		Claims claims = claimsAt(Duration.ZERO);
		claims.take(story, mia);

		claims.release(story, noor);
		assertThat(claims.take(story, noor)).isFalse();
		claims.release(story, mia);
		assertThat(claims.take(story, noor)).isTrue();
	}

	@Test
	void nobodyIsGivenWhatIsTheirOwnOrWhatTheyJustHad() {
		Teller author = Teller.join(beans, visitor.portal());
		Item own = desk.waiting(author, "My own");
		Claims claims = claimsAt(Duration.ZERO);

		Optional<Item> next = claims.takeNext(author.account(), null, story);

		assertThat(next).isPresent().get().isNotIn(own, story);
	}

	@Test
	void whoSawMuchThatIsHardToLookAtIsOfferedAPauseAndGivenOtherThings() {
		Work work = workAt(Duration.ZERO);
		assertThat(work.isEnough(mia)).isFalse();
		for (int looked = 0; looked < settings.pauseAfterSevere(); looked++) {
			work.done(mia, true);
		}

		assertThat(work.isEnough(mia)).isTrue();
		assertThat(work.mostRisk(mia)).isLessThan(Sign.THREAT.weight());
		assertThat(work.mostRisk(noor)).isNull();
		assertThat(workAt(Duration.ofMinutes(61)).isEnough(mia)).isFalse();
	}

	private Claims claimsAt(Duration later) {
		return new Claims(desk.database(), settings, at(later));
	}

	private Work workAt(Duration later) {
		return new Work(desk.database(), settings, at(later));
	}

	private InstantSource at(Duration later) {
		return InstantSource.fixed(start.plus(later));
	}

}
