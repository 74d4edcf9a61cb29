package org.kindling.moderation.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.Guest;
import org.kindling.Guest.Answer;
import org.kindling.Mailbox;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.PersonalData;
import org.kindling.moderation.Case;
import org.kindling.moderation.CaseService;
import org.kindling.moderation.Cause;
import org.kindling.moderation.DecisionService;
import org.kindling.moderation.Kinds;
import org.kindling.moderation.Sign;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.Submission;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ReportTests {

	private static final Map<String, String> UNKIND = Map.of("reason", "unkind", "words", "She is called names.");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private CaseService cases;

	@Autowired
	private LedgerService ledger;

	@Autowired
	private OpenReports reports;

	@Autowired
	private ReportSweep sweep;

	@Autowired
	private Kinds kinds;

	@Autowired
	private ReportData data;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private DecisionService decisions;

	@Autowired
	private JdbcClient database;

	private PublicStory story;

	@BeforeEach
	void tellAStory() {
		story = PublicStory.told(beans, visitor.portal());
	}

	@Test
	void anybodyReportsWithoutAnAccountAndReadsWhatBecameOfIt() {
		Guest guest = from("192.0.2.1");
		assertThat(guest.get(story.path()).page().select("a[rel=nofollow][href^=/reports/new]")).hasSize(1);

		Answer sent = guest.fill(form(), UNKIND);

		assertThat(sent.path()).matches("/reports/[a-z2-9]{26}");
		assertThat(sent.words()).contains("Thank you. A person will look at it", story.title(), "unkind");
		assertThat(guest.get(story.path()).status()).isEqualTo(200);
		assertThat(cases.of(story.item())).extracting(Case::cause).containsExactly(Cause.REPORTED);
		assertThat(cases.of(story.item()).getFirst().signs()).containsExactly(Sign.REPORT);

		Guest moderator = story.moderator().browser();
		assertThat(moderator.get(story.judgement()).words()).contains("Reported by one person", "She is called names.");
		assertThat(moderator.fill(story.judgement(), "form[action$=clearance]", Map.of()).words())
			.contains("It stays public.");

		assertThat(guest.get(sent.path()).words()).contains("A person looked at it, and it stays");
		assertThat(cases.of(story.item())).isEmpty();
		assertThat(moderator.get(story.judgement()).words()).doesNotContain("She is called names.");
		assertThat(acts()).startsWith("clear", "endorse", "report");
		assertThat(ledger.history(story.item())).extracting((entry) -> entry.reason().sentence())
			.doesNotContain("She is called names.");
	}

	@Test
	void whatSomebodyLookedAtIsAnsweredAtOnceUntilItChanges() {
		from("192.0.2.1").fill(form(), UNKIND);
		clear();

		Answer again = from("192.0.2.2").fill(form(), Map.of("reason", "privacy"));
		assertThat(again.words()).contains("A person looked at it, and it stays");
		assertThat(cases.of(story.item())).isEmpty();

		from("192.0.2.2").fill(form(), Map.of("reason", "child_at_risk"));
		assertThat(cases.of(story.item())).hasSize(1);
		clear();

		story.change("Told in other words");
		assertThat(from("192.0.2.2").fill(form(), UNKIND).words()).contains("A person will look at it");
		assertThat(cases.of(story.item())).hasSize(1);
	}

	@Test
	void saysInTheReadersLanguageByWhichRuleSomethingWasTakenDown() {
		String receipt = from("192.0.2.1").fill(form(), UNKIND).path();

		story.decide(PublicationStep.REMOVE, new Reason("unkind", "Only its author reads this."));

		Answer spanish = new Guest(visitor.portal()).get(receipt + "?lang=es");
		assertThat(spanish.words()).contains("Una persona lo revisó y lo retiró", "Nadie recibe burlas")
			.doesNotContain("Only its author reads this.", story.title());
		assertThat(cases.of(story.item())).isEmpty();
	}

	@Test
	void theSamePersonTwiceIsOneReport() {
		Guest guest = from("192.0.2.1");
		String first = guest.fill(form(), UNKIND).path();
		String second = guest.fill(form(), UNKIND).path();
		guest.fill(form(), Map.of("reason", "other"));

		assertThat(second).isNotEqualTo(first);
		assertThat(guest.get(first).status()).isEqualTo(200);
		assertThat(reports.countSenders(about())).isOne();
		assertThat(reports.about(about(), 10)).hasSize(2);
		assertThat(acts()).filteredOn("report"::equals).hasSize(2);
	}

	@Test
	void fiftyPeopleAtOnceAreOneCaseThatSaysSo() throws InterruptedException, ExecutionException {
		try (ExecutorService people = Executors.newFixedThreadPool(10)) {
			List<Future<Answer>> sent = new ArrayList<>();
			for (int person = 1; person <= 50; person++) {
				Guest guest = from("198.51.100." + person);
				sent.add(people.submit(() -> guest.fill(form(), UNKIND)));
			}
			for (Future<Answer> each : sent) {
				assertThat(each.get().words()).contains("A person will look at it");
			}
		}

		assertThat(cases.of(story.item())).hasSize(1);
		assertThat(story.moderator().browser().get(story.judgement()).words()).contains("Reported by 50 people");
		assertThat(story.status()).isEqualTo("published");
		assertThat(ledger.verify()).isEmpty();
	}

	@Test
	void thatAChildIsAtRiskGoesFirstAndIsMailedToAllWhoCanDoSomethingOnce() {
		from("192.0.2.1").fill(form(), Map.of("reason", "child_at_risk"));
		from("192.0.2.2").fill(form(), Map.of("reason", "child_at_risk"));

		Answer queue = story.moderator().browser().get("/moderation");
		assertThat(queue.page().select(".alarm").text()).contains("Somebody says that a child is at risk");
		assertThat(queue.page().select(".queue__case").first().text()).contains("A child may be at risk");
		String address = database.sql("select email from account where id = ?")
			.param(story.moderator().account())
			.query(String.class)
			.single();
		assertThat(Mailbox.of(address).awaitMail(1)).startsWith("A child may be at risk: " + story.title())
			.contains(story.judgement());
		assertThat(database.sql("""
				select count(*) from job where task_name = 'mail' and convert_from(task_data, 'UTF8') like :title
				""").param("title", "%at risk%" + story.title() + "%").query(Long.class).single()).isZero();
		clear();
	}

	@Test
	void whoSaysThatSomebodyDidNotAgreeIsLedToTheirOwnForm() {
		Answer led = from("192.0.2.1").fill(form(), Map.of("reason", "appearance", "words", "The red coat."));

		assertThat(led.path()).startsWith("/appearances/new?on=").contains("stories");
		assertThat(led.words()).contains("I am in this and did not agree", story.title(), "The red coat.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?on=", "?on=/stories/nothing-of-that-name", "?on=/admin", "?on=https://example.org/",
			"?on=%00", "?on=/stories/../admin", "?on=%3Cscript%3E" })
	void thereIsNothingToReportWhereNothingIsPublic(String query) {
		Answer answer = from("192.0.2.1").get("/reports/new" + query);

		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.words()).contains("There is nothing here that others can see");
	}

	@Test
	void refusesWhatIsNoReport() {
		Guest guest = from("192.0.2.1");
		Map<String, String> fields = new HashMap<>(Guest.hidden(guest.get(form()).page(), "main form"));

		assertThat(guest.post("/reports/new", fields).words()).contains("Choose one.");
		fields.put("reason", "whatever");
		assertThat(guest.post("/reports/new", fields).status()).isEqualTo(422);
		fields.putAll(Map.of("reason", "unkind", "words", "x".repeat(1_000_000)));
		Answer long_ = guest.post("/reports/new", fields);
		assertThat(long_.status()).isEqualTo(422);
		assertThat(long_.words()).contains("This is too long");
		fields.put("words", "a\u0000b");
		assertThat(guest.post("/reports/new", fields).status()).isEqualTo(422);
		fields.remove("_csrf");
		assertThat(guest.post("/reports/new", fields).status()).isEqualTo(403);
		assertThat(cases.of(story.item())).isEmpty();
	}

	@Test
	void wordsAreWordsWhateverTheyLookLike() {
		from("192.0.2.1").fill(form(), Map.of("reason", "other", "words", "<script>alert(1)</script>"));

		Answer page = story.moderator().browser().get(story.judgement());
		assertThat(page.words()).contains("<script>alert(1)</script>");
		assertThat(page.page().select("main script")).isEmpty();
	}

	@Test
	void nobodyGuessesReceipts() {
		Guest guest = from("203.0.113.9");
		String receipt = guest.fill(form(), UNKIND).path();

		List<Integer> answers = new ArrayList<>();
		for (int guess = 0; guess < 31; guess++) {
			answers.add(guest.get("/reports/abcdefghijkmnpqrstuvwxy" + (guess + 100)).status());
		}

		assertThat(answers.subList(0, 30)).containsOnly(404);
		assertThat(answers.getLast()).isEqualTo(429);
		assertThat(from("203.0.113.10").get(receipt).status()).isEqualTo(200);
	}

	@Test
	void nobodyClearsWhatTheyDidNotSeeOrWhatIsTheirOwn() {
		from("192.0.2.1").fill(form(), UNKIND);
		Guest moderator = story.moderator().browser();
		Map<String, String> seen = new HashMap<>(
				Guest.hidden(moderator.get(story.judgement()).page(), "form[action$=clearance]"));
		seen.put("version", "0");

		assertThat(moderator.post(story.judgement() + "/clearance", seen).status()).isEqualTo(409);
		assertThat(story.browser().post(story.judgement() + "/clearance", seen).status()).isEqualTo(403);
		assertThat(cases.of(story.item())).hasSize(1);
	}

	@Test
	void whatIsClearedTwiceIsClearedOnce() {
		from("192.0.2.1").fill(form(), UNKIND);
		Guest moderator = story.moderator().browser();
		Map<String, String> seen = Guest.hidden(moderator.get(story.judgement()).page(), "form[action$=clearance]");

		assertThat(moderator.post(story.judgement() + "/clearance", seen).words()).contains("It stays public.");
		assertThat(moderator.post(story.judgement() + "/clearance", seen).status()).isEqualTo(409);

		assertThat(acts()).filteredOn("clear"::equals).hasSize(1);
		assertThat(acts()).filteredOn("endorse"::equals).hasSize(1);
	}

	@Test
	void nobodyClearsAReportThatCameAfterTheyHadLooked() {
		from("192.0.2.1").fill(form(), UNKIND);
		Guest moderator = story.moderator().browser();
		Map<String, String> seen = Guest.hidden(moderator.get(story.judgement()).page(), "form[action$=clearance]");
		String late = from("192.0.2.2").fill(form(), Map.of("reason", "child_at_risk", "words", "On the rails."))
			.path();

		Answer refused = moderator.post(story.judgement() + "/clearance", seen);

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.words()).contains("Nothing was decided", "On the rails.");
		assertThat(from("192.0.2.2").get(late).words()).contains("A person will look at it");
		assertThat(acts()).doesNotContain("clear");
		assertThat(cases.of(story.item())).hasSize(1);
		clear();
		assertThat(from("192.0.2.2").get(late).words()).contains("A person looked at it, and it stays");
	}

	@Test
	void whoLeavesTakesTheirWordsAlongAndTheReportStays() {
		Teller reporter = Teller.join(beans, visitor.portal());
		String receipt = reporter.signIn().fill(form(), UNKIND).path();
		assertThat(reports.about(about(), 10)).extracting(Report::words).containsExactly("She is called names.");

		transactions.executeWithoutResult((_) -> data.erase(reporter.account()));

		assertThat(reports.about(about(), 10)).extracting(Report::words).containsExactly((String) null);
		assertThat(reports.countSenders(about())).isOne();
		assertThat(new Guest(visitor.portal()).get(receipt).status()).isEqualTo(200);
	}

	@Test
	void whatItsAuthorTookBackBeforeAnybodyLookedComesBackWithWhatWasSaid() {
		String receipt = from("192.0.2.1").fill(form(), UNKIND).path();

		story.handInAgain("Told in other words");

		assertThat(from("192.0.2.1").get(receipt).words()).contains("Its author has taken it back");
		assertThat(cases.of(story.item()).getFirst().signs()).contains(Sign.REPORT);
		assertThat(story.moderator().browser().get(story.judgement()).words()).contains("Reported by one person",
				"She is called names.");

		story.decide(PublicationStep.APPROVE, Reason.NONE);

		assertThat(from("192.0.2.1").get(receipt).words()).contains("A person looked at it, and it stays");
		story.handInAgain("Told once more");
		assertThat(cases.of(story.item()).getFirst().signs()).doesNotContain(Sign.REPORT);
	}

	@Test
	void nobodyShakesOffAReportByWritingTheirProfileAnew() {
		Teller author = story.author();
		show(author, "I collect stamps.");
		Item before = profile(author);
		String receipt = from("192.0.2.1")
			.fill("/reports/new?on=/creators/" + author.handle(), Map.of("reason", "child_at_risk"))
			.path();

		show(author, "I collect coins.");

		Item after = profile(author);
		assertThat(after).isNotEqualTo(before);
		assertThat(cases.of(before)).isEmpty();
		assertThat(cases.of(after)).extracting(Case::cause).containsExactly(Cause.REPORTED);
		assertThat(cases.of(after).getFirst().signs()).contains(Sign.CHILD_AT_RISK);
		assertThat(from("192.0.2.1").get(receipt).words()).contains("A person will look at it");
		story.moderator()
			.browser()
			.fill("/moderation/items/profile/" + after.id(), "form[action$=clearance]", Map.of());
		assertThat(from("192.0.2.1").get(receipt).words()).contains("A person looked at it, and it stays");
	}

	@Test
	void whatIsThereNoLongerIsSaidAboutNothing() {
		String receipt = from("192.0.2.1").fill(form(), UNKIND).path();
		transactions.executeWithoutResult((_) -> beans.getBeanProvider(PersonalData.class)
			.orderedStream()
			.forEach((module) -> module.erase(story.author().account())));

		sweep.sweep();

		assertThat(from("192.0.2.1").get(receipt).words()).contains("Its author has taken it back");
		assertThat(database.sql("select count(*) from report where item_id = ? and words is not null")
			.param(story.item().id())
			.query(Long.class)
			.single()).isZero();
		assertThat(cases.of(story.item())).isEmpty();
	}

	@Test
	void aReceiptIsFoundHoweverItsCodeIsWrittenAndIsKeptByNoBrowser() {
		Answer receipt = from("192.0.2.1").fill(form(), UNKIND);
		String written = receipt.page().select(".receipt__code").text();

		assertThat(written).matches("http.*/reports/([a-z2-9]{4}-){6}[a-z2-9]{2}");
		String code = written.substring(written.lastIndexOf('/') + 1);
		assertThat(from("192.0.2.1").get("/reports/" + code).words()).contains(story.title());
		assertThat(from("192.0.2.1").get("/reports/" + code.toUpperCase(Locale.ROOT)).words()).contains(story.title());
		assertThat(visitor.get(receipt.path()).headers().firstValue("Cache-Control")).contains("no-store");
	}

	private void clear() {
		story.moderator().browser().fill(story.judgement(), "form[action$=clearance]", Map.of());
	}

	private List<String> acts() {
		return ledger.history(story.item()).stream().map(LedgerEntry::act).map((act) -> act.name()).toList();
	}

	private Submission about() {
		return kinds.find(story.item()).orElseThrow();
	}

	private Item profile(Teller creator) {
		return kinds.findPublic("/creators/" + creator.handle()).orElseThrow();
	}

	private void show(Teller creator, String bio) {
		creator.signIn()
			.fill("/studio/profile", "form:has([name=displayName])", Map.of("displayName", "Ana", "bio", bio));
		long change = database.sql("""
				select c.id from profile_change c join creator a on a.id = c.creator_id
				where a.account_id = ? and c.status = 'waiting'
				""").param(creator.account()).query(Long.class).single();
		Submission wanted = kinds.find(new Item("profile", change)).orElseThrow();
		decisions.decide(wanted.item(), wanted.publication().version(), PublicationStep.APPROVE, Reason.NONE,
				story.moderator().account());
	}

	private String form() {
		return "/reports/new?on=" + story.path();
	}

	private Guest from(String address) {
		return new Guest(visitor.portal()).with("X-Forwarded-For", address);
	}

}
