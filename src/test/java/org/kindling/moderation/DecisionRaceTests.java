package org.kindling.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.StaleVersionException;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class DecisionRaceTests {

	private static final Reason BECAUSE = new Reason("privacy", "A name can be read at 0:04.");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	private Desk desk;

	private long mia;

	private long noor;

	@BeforeEach
	void sitDown() {
		desk = new Desk(beans);
		mia = desk.moderator();
		noor = desk.moderator();
	}

	@Test
	void ofTwoWhoDecideAboutAStoryAtOnceOneDoes() throws Exception {
		Teller rosa = Teller.join(beans, visitor.portal());
		for (int round = 0; round < 200; round++) {
			requireOneDecision(desk.waiting(rosa, "Decided at once"));
		}
	}

	@Test
	void ofTwoWhoDecideAboutAProfileAtOnceOneDoes() throws Exception {
		for (int round = 0; round < 20; round++) {
			requireOneDecision(desk.profile(Teller.join(beans, visitor.portal())));
		}
	}

	@Test
	void ofTwoFirstApprovalsAtOnceTheSecondPublishes() throws Exception {
		Teller rosa = Teller.join(beans, visitor.portal());
		for (int round = 0; round < 20; round++) {
			Item story = desk.waiting(rosa, "Approved twice");

			List<Boolean> done = atOnce(oneOfTwo(story));

			assertThat(done).containsExactly(true, true);
			assertThat(desk.status(story)).isEqualTo(PublicationStatus.PUBLISHED);
			assertThat(desk.steps(story, PublicationStep.APPROVE)).isOne();
		}
	}

	@Test
	void nobodyApprovesTwiceWhereTwoHaveTo() {
		Item story = desk.waiting(Teller.join(beans, visitor.portal()), "Twice by one");
		LongFunction<PublicationStep> approval = oneOfTwo(story);

		assertThat(approval.apply(mia)).isEqualTo(PublicationStep.ENDORSE);
		assertThatExceptionOfType(NotYoursToJudgeException.class).isThrownBy(() -> approval.apply(mia));
		assertThat(desk.status(story)).isEqualTo(PublicationStatus.WAITING);
		assertThat(approval.apply(noor)).isEqualTo(PublicationStep.APPROVE);
	}

	@Test
	void refusesWhatItsAuthorTookBackMeanwhile() {
		Teller rosa = Teller.join(beans, visitor.portal());
		Item story = desk.waiting(rosa, "Taken back");
		long seen = desk.version(story);
		rosa.signIn().fill("/studio/stories/" + story.id(), "form[action$=recall]", Map.of());

		assertThatExceptionOfType(StaleVersionException.class)
			.isThrownBy(() -> desk.decisions().decide(story, seen, PublicationStep.APPROVE, Reason.NONE, mia));
		assertThat(desk.status(story)).isEqualTo(PublicationStatus.DRAFT);
		assertThat(beans.getBean(CaseService.class).of(story)).isEmpty();
	}

	@Test
	void leavesNothingOfADecisionThatIsUndone() {
		Teller rosa = Teller.join(beans, visitor.portal());
		Item story = desk.waiting(rosa, "Undone with its mail");
		long mails = mails(rosa);

		desk.transaction().executeWithoutResult((transaction) -> {
			desk.decide(story, PublicationStep.APPROVE, Reason.NONE, mia);
			transaction.setRollbackOnly();
		});

		assertThat(desk.status(story)).isEqualTo(PublicationStatus.WAITING);
		assertThat(desk.steps(story, PublicationStep.APPROVE)).isZero();
		assertThat(mails(rosa)).isEqualTo(mails);
		assertThat(beans.getBean(CaseService.class).of(story)).hasSize(1);
	}

	private void requireOneDecision(Item item) throws Exception {
		long seen = desk.version(item);
		List<Boolean> done = atOnce((by) -> desk.decisions()
			.decide(item, seen, (by == mia) ? PublicationStep.APPROVE : PublicationStep.RETURN, BECAUSE, by));

		assertThat(done).containsExactlyInAnyOrder(true, false);
		assertThat(desk.steps(item, PublicationStep.APPROVE) + desk.steps(item, PublicationStep.RETURN)).isOne();
		assertThat(beans.getBean(CaseService.class).of(item)).isEmpty();
	}

	private List<Boolean> atOnce(LongFunction<PublicationStep> decision) throws Exception {
		CountDownLatch begin = new CountDownLatch(2);
		List<Future<Boolean>> both = new ArrayList<>();
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (long by : List.of(mia, noor)) {
				both.add(people.submit(attempt(begin, () -> decision.apply(by))));
			}
		}
		return List.of(both.getFirst().get(), both.getLast().get());
	}

	private static Callable<Boolean> attempt(CountDownLatch begin, Callable<PublicationStep> decision) {
		return () -> {
			begin.countDown();
			begin.await();
			try {
				decision.call();
				return true;
			}
			catch (StaleVersionException | IllegalStepException ex) {
				return false;
			}
		};
	}

	private long mails(Teller author) {
		return desk.database()
			.sql("select count(*) from job where convert_from(task_data, 'UTF8') like '%' || ? || '%'")
			.param(author.email())
			.query(Long.class)
			.single();
	}

	/** An approval where two are needed, in a transaction of its own. */
	private LongFunction<PublicationStep> oneOfTwo(Item item) {
		Approvals two = new Approvals(List.of((_) -> 2), beans.getBean(LedgerService.class));
		DecisionService decisions = new DecisionService(beans.getBean(Kinds.class), beans.getBean(CaseRepository.class),
				two, beans.getBean(JudgedWords.class), beans.getBean(Work.class), Instant::now);
		long seen = desk.version(item);
		return (by) -> desk.transaction()
			.execute((_) -> decisions.decide(item, seen, PublicationStep.APPROVE, Reason.NONE, by));
	}

}
