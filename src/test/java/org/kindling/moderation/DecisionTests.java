package org.kindling.moderation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Guest.Answer;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.StaleVersionException;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class DecisionTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final String NEW = "/studio/stories/new?campaign=create-kindness";

	private static final String FORM = "form[data-draft]";

	private static final String DECISION = "form[action$=decision]";

	private static final Reason BECAUSE = new Reason("privacy", "A name can be read at 0:04.");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private DecisionService decisions;

	@Autowired
	private CaseRepository cases;

	@Autowired
	private LedgerService ledger;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient database;

	private Teller author;

	private Guest browser;

	private Staff mia;

	private Staff omar;

	@BeforeEach
	void bringPeopleTogether() {
		author = Teller.join(beans, visitor.portal());
		browser = author.signIn();
		mia = Staff.moderator(beans, visitor.portal());
		omar = Staff.moderator(beans, visitor.portal());
	}

	@Test
	void whatIsHandedInIsACaseUntilItIsDecidedOrTakenBack() {
		Item story = handIn();
		assertThat(cases.of(story)).extracting(Case::cause).containsExactly(Cause.HANDED_IN);

		browser.fill(address(story), "form[action$=recall]", Map.of());
		assertThat(cases.of(story)).isEmpty();

		handInAgain(story, "Nobody waits for this");
		decisions.decide(story, version(story), PublicationStep.APPROVE, Reason.NONE, mia.account());
		assertThat(cases.of(story)).isEmpty();
	}

	@Test
	void anItemIsOpenedWithEverythingOnOnePageAndApprovedWithOneButton() {
		Item story = handIn();

		Answer page = mia.browser().get(item(story));
		assertThat(page.page().select(".judged").text()).contains("He had seen her running.");
		assertThat(page.page().select(".norm")).hasSize(3);
		assertThat(page.page().select(DECISION + " button").eachText()).containsExactly("Approve", "Return", "Decline");

		Answer next = mia.browser().fill(item(story), DECISION, Map.of("step", "APPROVE"));
		assertThat(next.status()).isEqualTo(200);
		assertThat(next.words()).contains("Approved.");
		assertThat(author.mails().awaitMail(1)).startsWith("It is public");
	}

	@Test
	void nothingIsDecidedAgainstSomebodyWithoutAReasonAndASentence() {
		Item story = handIn();

		Answer refused = mia.browser().fill(item(story), DECISION, Map.of("step", "RETURN", "sentence", "Cut it."));

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.page().select(".field__wrong").text()).contains("Choose a reason");
		assertThat(refused.page().select("#sentence").val()).isEqualTo("Cut it.");
		assertThat(cases.of(story)).hasSize(1);
	}

	@Test
	void itsAuthorReadsWhatWasDecidedByWhichRuleAndHowToObject() {
		Item story = handIn();

		mia.browser()
			.fill(item(story), DECISION,
					Map.of("step", "RETURN", "reason", "privacy", "sentence", "A name can be read at 0:04."));

		assertThat(author.mails().awaitMail(1)).startsWith("Please change something")
			.contains("No private details are shown", "A name can be read at 0:04.", "A person decided this");
		String link = author.mails().awaitLink(1);
		assertThat(browser.get(link).words()).contains("Returned", "No private details are shown",
				"A name can be read at 0:04.", "A person, not a program.", "You can object until");
		assertThat(mia.browser().get(link).status()).isEqualTo(404);
		assertThat(browser.get("/account/decisions").page().select(".settings a")).hasSize(1);
	}

	@Test
	void showsWhatChangedSinceItWasReturned() {
		Item story = handIn();
		decisions.decide(story, version(story), PublicationStep.RETURN, BECAUSE, mia.account());
		handInAgain(story, "Told in other words");

		Answer page = omar.browser().get(item(story));

		assertThat(page.page().select(".changed ins").text()).contains("Told in other");
		assertThat(page.page().select(".changed del")).isNotEmpty();
	}

	@Test
	void whatSomebodyElseDecidedMeanwhileIsShownAndNotOverwritten() {
		Item story = handIn();
		Map<String, String> late = Guest.hidden(omar.browser().get(item(story)).page(), DECISION);
		late.putAll(Map.of("step", "DECLINE", "reason", "unkind", "sentence", "No."));
		mia.browser().fill(item(story), DECISION, Map.of("step", "APPROVE"));

		Answer refused = omar.browser().post(item(story) + "/decision", late);

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.page().select(".wrong .entry").text()).contains("Approved");
		assertThat(decisionsAbout(story)).hasSize(1);
	}

	@Test
	void whatItsAuthorChangedMeanwhileIsNotApproved() {
		Item story = handIn();
		long seen = version(story);
		browser.fill(address(story), "form[action$=recall]", Map.of());
		assertThatExceptionOfType(StaleVersionException.class)
			.isThrownBy(() -> decisions.decide(story, seen, PublicationStep.APPROVE, Reason.NONE, mia.account()));

		handInAgain(story, "Changed meanwhile");
		assertThatExceptionOfType(StaleVersionException.class)
			.isThrownBy(() -> decisions.decide(story, seen, PublicationStep.APPROVE, Reason.NONE, mia.account()));
		assertThat(decisionsAbout(story)).isEmpty();
	}

	@Test
	void whatIsOnesOwnSomebodyElseJudges() {
		Item story = handIn();

		assertThatExceptionOfType(NotYoursToJudgeException.class).isThrownBy(
				() -> decisions.decide(story, version(story), PublicationStep.APPROVE, Reason.NONE, author.account()));
	}

	@Test
	void twoModeratorsAtOnceMakeOneDecision() throws InterruptedException, ExecutionException {
		Item story = handIn();
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			for (int round = 0; round < 200; round++) {
				long seen = version(story);
				int before = decisionsAbout(story).size();
				PublicationStep step = (round % 2 == 0) ? PublicationStep.APPROVE : PublicationStep.REMOVE;
				List<Future<Boolean>> tries = Stream.of(mia, omar)
					.map((who) -> both.submit(() -> succeeds(story, seen, step, who.account())))
					.toList();

				assertThat(tries.get(0).get()).isNotEqualTo(tries.get(1).get());
				assertThat(decisionsAbout(story)).hasSize(before + 1);
				if (step == PublicationStep.REMOVE) {
					waitAgain(story);
				}
			}
		}
		assertThat(ledger.verify()).isEmpty();
	}

	@Test
	void aDecisionThatIsUndoneSendsNoMail() {
		Item story = handIn();

		transactions.executeWithoutResult((transaction) -> {
			decisions.decide(story, version(story), PublicationStep.APPROVE, Reason.NONE, mia.account());
			transaction.setRollbackOnly();
		});
		assertThat(mailsToAuthor()).isZero();

		transactions.executeWithoutResult((_) -> {
			decisions.decide(story, version(story), PublicationStep.APPROVE, Reason.NONE, mia.account());
			assertThat(mailsToAuthor()).isEqualTo(1);
		});
	}

	@Test
	void whatSomebodyIsAtNobodyElseDecides() {
		Item story = handIn();
		mia.browser().fill(item(story), "form[action$=claim]", Map.of());

		assertThat(omar.browser().get(item(story)).words()).contains("Somebody is at it until");
		assertThatExceptionOfType(ClaimedException.class).isThrownBy(
				() -> decisions.decide(story, version(story), PublicationStep.APPROVE, Reason.NONE, omar.account()));

		database.sql("update moderation_case set claimed_until = now() - interval '1 minute' where item_id = ?")
			.param(story.id())
			.update();
		assertThat(omar.browser().fill(item(story), DECISION, Map.of("step", "APPROVE")).words()).contains("Approved.");
	}

	@Test
	void isForModeratorsOnly() {
		Item story = handIn();

		assertThat(browser.get("/moderation").status()).isEqualTo(403);
		assertThat(browser.get(item(story)).status()).isEqualTo(403);
		assertThat(new Guest(visitor.portal()).get("/moderation").path()).startsWith("/sign-in");
		assertThat(mia.browser().get("/moderation/items/story/99999999").status()).isEqualTo(404);
		assertThat(mia.browser().get("/moderation/items/nothing/1").status()).isEqualTo(404);
	}

	@Test
	void aDraftIsNobodyElsesToRead() {
		Item story = handIn();
		browser.fill(address(story), "form[action$=recall]", Map.of());

		assertThat(mia.browser().get(item(story)).status()).isEqualTo(404);
	}

	private boolean succeeds(Item story, long seen, PublicationStep step, long moderator) {
		try {
			decisions.decide(story, seen, step, BECAUSE, moderator);
			return true;
		}
		catch (StaleVersionException | IllegalStepException ex) {
			return false;
		}
	}

	private Item handIn() {
		String title = "To be judged " + COUNT.incrementAndGet();
		Map<String, String> form = Guest.hidden(browser.get(NEW).page(), FORM);
		form.putAll(Teller.words(title));
		browser.post("/studio/stories/submission", form);
		return new Item("story",
				database.sql("select id from story where title = ?").param(title).query(Long.class).single());
	}

	private void handInAgain(Item story, String title) {
		Map<String, String> form = Guest.hidden(browser.get(address(story)).page(), FORM);
		form.putAll(Teller.words(title));
		browser.post(address(story) + "/submission", form);
	}

	// As if it had never been decided, without two hundred walks through the studio.
	private void waitAgain(Item story) {
		database.sql("update story set status = 'waiting', version = version + 1 where id = ?")
			.param(story.id())
			.update();
	}

	private List<LedgerEntry> decisionsAbout(Item story) {
		return ledger.history(story)
			.stream()
			.filter((entry) -> entry.act().step().filter((step) -> !step.isByAuthor()).isPresent())
			.toList();
	}

	private long version(Item story) {
		return database.sql("select version from story where id = ?").param(story.id()).query(Long.class).single();
	}

	private long mailsToAuthor() {
		return database.sql("""
				select count(*) from job where task_name = 'mail'
					and convert_from(task_data, 'UTF8')::json ->> 'to' = :to
				""").param("to", author.email()).query(Long.class).single();
	}

	private static String address(Item story) {
		return "/studio/stories/" + story.id();
	}

	private static String item(Item story) {
		return "/moderation/items/story/" + story.id();
	}

}
