package org.kindling.moderation;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Guest.Answer;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AppealTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final String NEW = "/studio/stories/new?campaign=create-kindness";

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
	private JdbcClient database;

	private Teller author;

	private Guest browser;

	private Staff mia;

	private Staff omar;

	private Item story;

	private String slug;

	@BeforeEach
	void removeAStory() {
		author = Teller.join(beans, visitor.portal());
		browser = author.signIn();
		mia = Staff.moderator(beans, visitor.portal());
		omar = Staff.moderator(beans, visitor.portal());
		story = handIn();
		decide(PublicationStep.APPROVE, Reason.NONE);
		decide(PublicationStep.REMOVE, BECAUSE);
		assertThat(visitor.get(slug).statusCode()).isEqualTo(410);
	}

	@Test
	void isDecidedBySomebodyElseAndReversedWithAllItsEffects() {
		object("There is no name in it.");
		assertThat(browser.get(decision()).words()).contains("You have objected", "There is no name in it.");
		assertThat(cases.of(story)).extracting(Case::cause).containsExactly(Cause.APPEALED);

		Answer page = omar.browser().get(item());
		assertThat(page.words()).contains("Its author objects", "There is no name in it.",
				"A name can be read at 0:04.");
		Answer done = omar.browser()
			.fill(item(), "form[action*=appeals]", Map.of("reverse", "true", "sentence", "It is a shop’s name."));

		assertThat(done.words()).contains("Reversed. It is public again.");
		assertThat(visitor.get(slug).statusCode()).isEqualTo(200);
		assertThat(visitor.page("/hashtags/busstop").text()).contains("Appealed " + COUNT.get());
		assertThat(author.mails().awaitMail("Public again")).contains("It is a shop’s name.");
		assertThat(browser.get(decision()).words()).contains("You were right.");
		assertThat(cases.of(story)).isEmpty();
		assertThat(ledger.verify()).isEmpty();
	}

	@Test
	void isNotForWhoDecidedFirst() {
		object("There is no name in it.");

		Answer page = mia.browser().get(item());
		assertThat(page.words()).contains("You decided this. Somebody else looks at it now.");
		assertThat(page.page().select("form[action*=appeals], form[action$=decision]")).isEmpty();

		Map<String, String> forged = Guest.hidden(omar.browser().get(item()).page(), "form[action*=appeals]");
		forged.put("_csrf", mia.browser().get("/account").page().selectFirst("[name=_csrf]").val());
		forged.putAll(Map.of("reverse", "false", "sentence", "No."));
		assertThat(mia.browser().post("/moderation/appeals/" + number(), forged).status()).isEqualTo(403);
		assertThat(visitor.get(slug).statusCode()).isEqualTo(410);
	}

	@Test
	void canLeaveTheDecisionAsItIsAndItsAuthorIsTold() {
		object("There is no name in it.");

		omar.browser()
			.fill(item(), "form[action*=appeals]", Map.of("reverse", "false", "sentence", "It is his full name."));

		assertThat(visitor.get(slug).statusCode()).isEqualTo(410);
		assertThat(author.mails().awaitMail("The decision stays")).contains("It is his full name.");
		assertThat(browser.get(decision()).words()).contains("The decision stays.");
	}

	@Test
	void isOneForEachDecisionHoweverOftenTheButtonIsPressed() {
		Map<String, String> form = Guest.hidden(browser.get(decision()).page(), "form[action$=appeal]");
		form.put("words", "First words.");
		browser.post(decision() + "/appeal", form);
		form.put("words", "Other words.");
		browser.post(decision() + "/appeal", form);

		assertThat(browser.get(decision()).words()).contains("First words.").doesNotContain("Other words.");
		assertThat(cases.of(story)).hasSize(1);
	}

	@Test
	void isTakenForTwentyDaysAndNotLonger() {
		database.sql("alter table ledger_entry disable trigger user").update();
		try {
			database.sql("update ledger_entry set at = at - interval '20 days 1 minute' where number = ?")
				.param(number())
				.update();
			assertThat(browser.get(decision()).page().select("form[action$=appeal]")).isEmpty();
			assertThat(browser.post(decision() + "/appeal", token("There is no name in it.")).status()).isEqualTo(409);
			database.sql("update ledger_entry set at = at + interval '20 days 1 minute' where number = ?")
				.param(number())
				.update();
		}
		finally {
			database.sql("alter table ledger_entry enable trigger user").update();
		}
		assertThat(browser.get(decision()).page().select("form[action$=appeal]")).hasSize(1);
		assertThat(ledger.verify()).isEmpty();
	}

	@Test
	void saysWhyInUpToTwoThousandCharacters() {
		assertThat(object(" ").status()).isEqualTo(422);
		Answer tooLong = object("x".repeat(2001));
		assertThat(tooLong.status()).isEqualTo(422);
		assertThat(tooLong.page().select("#words").val()).hasSize(2001);
		assertThat(object("x".repeat(2000)).status()).isEqualTo(200);
	}

	@Test
	void belongsToWhomItConcernsOnly() {
		Guest other = Teller.join(beans, visitor.portal()).signIn();

		assertThat(other.get(decision()).status()).isEqualTo(404);
		assertThat(other
			.post(decision() + "/appeal",
					Map.of("words", "Mine.", "_csrf", other.get("/account").page().selectFirst("[name=_csrf]").val()))
			.status()).isEqualTo(404);
	}

	private Answer object(String words) {
		return browser.fill(decision(), "form[action$=appeal]", Map.of("words", words));
	}

	private Map<String, String> token(String words) {
		return Map.of("words", words, "_csrf", browser.get("/account").page().selectFirst("[name=_csrf]").val());
	}

	private Item handIn() {
		String title = "Appealed " + COUNT.incrementAndGet();
		slug = "/stories/appealed-" + COUNT.get();
		Map<String, String> form = Guest.hidden(browser.get(NEW).page(), "form[data-draft]");
		form.putAll(Teller.words(title));
		browser.post("/studio/stories/submission", form);
		return new Item("story",
				database.sql("select id from story where title = ?").param(title).query(Long.class).single());
	}

	private void decide(PublicationStep step, Reason reason) {
		long version = database.sql("select version from story where id = ?")
			.param(story.id())
			.query(Long.class)
			.single();
		decisions.decide(story, version, step, reason, mia.account());
	}

	private long number() {
		return ledger.history(story)
			.stream()
			.filter((entry) -> entry.act().name().equals("remove"))
			.findFirst()
			.orElseThrow()
			.number();
	}

	private String decision() {
		return "/account/decisions/" + number();
	}

	private String item() {
		return "/moderation/items/story/" + story.id();
	}

}
