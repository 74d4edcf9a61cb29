package org.kindling.moderation.reports;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Guest.Answer;
import org.kindling.Mailbox;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.moderation.Case;
import org.kindling.moderation.CaseService;
import org.kindling.moderation.Cause;
import org.kindling.moderation.Sign;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AppearanceTests {

	private static final Map<String, String> HIDE = Map.of("wish", "hide", "place", "0:04", "words", "The red coat.");

	private static final Reason BECAUSE = new Reason("consent", "Somebody did not agree.");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private CaseService cases;

	@Autowired
	private LedgerService ledger;

	@Autowired
	private JdbcClient database;

	private PublicStory story;

	@BeforeEach
	void tellAStory() {
		story = PublicStory.told(beans, visitor.portal());
	}

	@Test
	void whoIsInAVideoHasItHiddenAtOnceWithoutAnAccount() {
		Guest guest = from("192.0.2.21");
		String link = guest.get(story.path()).page().select("a[href^=/appearances/new]").attr("href");

		Answer sent = guest.fill(link, HIDE);

		assertThat(sent.path()).matches("/appearances/[a-z2-9]{26}");
		assertThat(sent.words()).contains("It is hidden now", "Decided by").doesNotContain(story.title());
		assertThat(guest.get(story.path()).status()).isEqualTo(410);
		Case open = cases.of(story.item()).getFirst();
		assertThat(open.cause()).isEqualTo(Cause.APPEARANCE);
		assertThat(open.signs()).contains(Sign.APPEARANCE);
		assertThat(Duration.between(open.openedAt(), open.dueAt())).isCloseTo(Duration.ofHours(48),
				Duration.ofMinutes(1));
		assertThat(story.moderator().browser().get("/moderation?cause=appearance").words()).contains(story.title(),
				"to be decided by");
		assertThat(story.moderator().browser().get(story.judgement()).words()).contains("The red coat.", "at 0:04",
				"Make public again", "Take down");
		LedgerEntry hidden = ledger.history(story.item()).getFirst();
		assertThat(hidden.act().name()).isEqualTo("hide");
		assertThat(hidden.by().account()).isNull();
		assertThat(hidden.reason().sentence()).isNull();
	}

	@Test
	void nobodyFindsItAnywhereAnyMore() {
		assertThat(shownAt()).contains(story.path(), "/stories", "/hashtags/busstop",
				"/creators/" + story.author().handle());

		from("192.0.2.21").fill(form(), HIDE);

		assertThat(shownAt()).isEmpty();
		assertThat(story.browser().get(story.studio()).words()).contains(story.title());
	}

	@Test
	void itsAuthorIsToldKindlyAndCanTakeItBackThemselves() {
		String receipt = from("192.0.2.21").fill(form(), HIDE).path();

		assertThat(story.author().mails().awaitMail("Somebody is in your story who did not agree"))
			.contains("That need not be your fault", story.studio())
			.doesNotContain("The red coat.");
		Answer studio = story.browser().get(story.studio());
		assertThat(studio.words()).contains("Hidden until a moderator has decided");
		assertThat(studio.page().select("a[href^=/account/decisions/]")).isEmpty();

		story.browser().fill(story.studio(), "form[action$=withdrawal]", Map.of());

		assertThat(story.status()).isEqualTo("withdrawn");
		assertThat(cases.of(story.item())).isEmpty();
		assertThat(from("192.0.2.21").get(receipt).words()).contains("Its author has taken it back");
	}

	@Test
	void aPersonDecidesAndWhoAskedReadsIt() {
		String receipt = from("192.0.2.21").fill(form(), HIDE).path();

		story.decide(PublicationStep.REMOVE, BECAUSE);

		assertThat(from("192.0.2.21").get(receipt).words())
			.contains("It has been taken down", "Everybody who can be recognised")
			.doesNotContain("Somebody did not agree.");
		assertThat(cases.of(story.item())).isEmpty();
	}

	@Test
	void moderatorsAreRemindedOnceBeforeItIsDue() {
		from("192.0.2.29").fill(form(), HIDE);
		String moderator = database.sql("select email from account where id = ?")
			.param(story.moderator().account())
			.query(String.class)
			.single();
		beans.getBean(AppearanceClock.class).ring();
		assertThat(Mailbox.of(moderator).texts()).noneMatch((mail) -> mail.contains(story.title()));

		database.sql(
				"update moderation_case set due_at = now() + interval '11 hours' where item_id = :id and kind = 'story'")
			.param("id", story.item().id())
			.update();
		beans.getBean(AppearanceClock.class).ring();
		beans.getBean(AppearanceClock.class).ring();

		assertThat(Mailbox.of(moderator).awaitMail("To be decided soon: " + story.title())).contains(story.judgement());
		assertThat(Mailbox.of(moderator).texts()).filteredOn((mail) -> mail.contains(story.title())).hasSize(1);
	}

	@Test
	void theSameAgainAfterADecisionHidesNothing() {
		from("192.0.2.21").fill(form(), HIDE);
		story.decide(PublicationStep.RESTORE, Reason.NONE);
		assertThat(story.status()).isEqualTo("published");

		Answer again = from("192.0.2.22").fill(form(), HIDE);

		assertThat(again.words()).contains("A person looked at it, and it can be seen", story.title());
		assertThat(story.status()).isEqualTo("published");
		assertThat(cases.of(story.item())).isEmpty();

		story.change("Filmed anew");
		assertThat(from("192.0.2.22").fill(form(), HIDE).words()).contains("It is hidden now");
	}

	@Test
	void whatWasOnlyReportedBeforeIsHiddenNonetheless() {
		from("192.0.2.21").fill("/reports/new?on=" + story.path(), Map.of("reason", "unkind"));
		story.moderator().browser().fill(story.judgement(), "form[action$=clearance]", Map.of());

		assertThat(from("192.0.2.21").fill(form(), HIDE).words()).contains("It is hidden now");
	}

	@Test
	void whoAsksTwiceHasAskedOnceAndHoldsAReceiptBothTimes() {
		Guest guest = from("192.0.2.21");
		Map<String, String> fields = new HashMap<>(Guest.hidden(guest.get(form()).page(), "main form"));
		fields.putAll(HIDE);

		Answer first = guest.post("/appearances/new", fields);
		Answer second = guest.post("/appearances/new", fields);

		assertThat(first.words()).contains("It is hidden now");
		assertThat(second.words()).contains("It is hidden now");
		assertThat(second.path()).isNotEqualTo(first.path());
		assertThat(story.moderator().browser().get(story.judgement()).words()).contains("Reported by one person");
		story.decide(PublicationStep.REMOVE, BECAUSE);
		assertThat(guest.get(first.path()).words()).contains("It has been taken down");
		assertThat(guest.get(second.path()).words()).contains("It has been taken down");
		assertThat(guest.post("/appearances/new", fields).status()).isEqualTo(404);
	}

	@Test
	void thatAChildIsAtRiskStaysInFrontWhenSomebodyHasTheStoryHidden() {
		from("192.0.2.22").fill("/reports/new?on=" + story.path(), Map.of("reason", "child_at_risk"));

		from("192.0.2.21").fill(form(), HIDE);

		assertThat(cases.of(story.item())).extracting(Case::cause).containsExactly(Cause.APPEARANCE);
		assertThat(cases.of(story.item()).getFirst().signs()).contains(Sign.CHILD_AT_RISK, Sign.APPEARANCE);
		assertThat(story.moderator().browser().get("/moderation?kind=profile").page().select(".alarm")).hasSize(1);
		story.decide(PublicationStep.REMOVE, BECAUSE);
	}

	@Test
	void twentyAtOnceHideItOnce() throws InterruptedException, ExecutionException {
		List<Callable<Answer>> asks = new ArrayList<>();
		for (int person = 1; person <= 20; person++) {
			Guest guest = from("198.51.100." + (100 + person));
			Map<String, String> fields = new HashMap<>(Guest.hidden(guest.get(form()).page(), "main form"));
			fields.putAll(HIDE);
			asks.add(() -> guest.post("/appearances/new", fields));
		}
		try (ExecutorService people = Executors.newFixedThreadPool(10)) {
			List<String> said = new ArrayList<>();
			for (Future<Answer> each : people.invokeAll(asks)) {
				said.add(each.get().page().select("h1").text());
			}
			assertThat(said).containsOnly("It is hidden now", "There is nothing here that others can see")
				.containsOnlyOnce("It is hidden now");
		}
		assertThat(ledger.history(story.item())).filteredOn((entry) -> entry.act().name().equals("hide")).hasSize(1);
	}

	@Test
	void refusesWhatItCannotRead() {
		Guest guest = from("192.0.2.21");

		assertThat(guest.fill(form(), Map.of("wish", "hide", "place", "near the end")).words())
			.contains("This is no time in a video");
		assertThat(guest.fill(form(), Map.of("wish", "everything")).status()).isEqualTo(422);
		assertThat(guest.fill(form(), Map.of("wish", "hide", "words", "x".repeat(1001))).status()).isEqualTo(422);
		assertThat(guest.post("/appearances/new", Map.of("on", story.path(), "wish", "hide")).status()).isEqualTo(403);
		assertThat(guest.get("/appearances/new?on=/creators/" + story.author().handle()).status()).isEqualTo(404);
		assertThat(story.status()).isEqualTo("published");
	}

	@Test
	void nobodyHidesManyThings() {
		Guest guest = from("203.0.113.77");
		Map<String, String> fields = new HashMap<>(Guest.hidden(guest.get(form()).page(), "main form"));
		fields.putAll(HIDE);
		fields.put("on", "/stories/nothing-of-that-name");

		for (int ask = 0; ask < 10; ask++) {
			assertThat(guest.post("/appearances/new", fields).status()).isEqualTo(404);
		}
		fields.put("on", story.path());
		assertThat(guest.post("/appearances/new", fields).status()).isEqualTo(429);
		assertThat(story.status()).isEqualTo("published");
	}

	// Every place where strangers may come across a story.
	private List<String> shownAt() {
		String slug = story.path().substring("/stories/".length());
		return Stream
			.of(story.path(), "/stories?order=newest", "/stories", "/", "/search?q=" + slug.replace('-', '+'),
					"/hashtags/busstop", "/campaigns/create-kindness", "/creators/" + story.author().handle(),
					"/sitemaps/stories-0.xml", "/sitemaps/stories-1.xml")
			.filter((path) -> isShown(visitor.get(path), "/stories/" + slug))
			.toList();
	}

	private static boolean isShown(HttpResponse<byte[]> answer, String address) {
		return answer.statusCode() == 200 && new String(answer.body(), StandardCharsets.UTF_8).contains(address);
	}

	private String form() {
		return "/appearances/new?on=" + story.path();
	}

	private Guest from(String address) {
		return new Guest(visitor.portal()).with("X-Forwarded-For", address);
	}

}
