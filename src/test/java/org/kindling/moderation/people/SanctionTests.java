package org.kindling.moderation.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Guest.Answer;
import org.kindling.Member;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.AgeBand;
import org.kindling.accounts.Role;
import org.kindling.accounts.SanctionKind;
import org.kindling.moderation.Staff;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SanctionTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final String NEW = "/studio/stories/new?campaign=create-kindness";

	private static final String DECISION = "form[action$=decision]";

	private static final String SANCTION = "form[action$=sanctions]";

	private static final String LIFT = "form[action$=lift]";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private LedgerService ledger;

	@Autowired
	private JdbcClient database;

	private Teller person;

	private Guest browser;

	private Staff mia;

	private Staff omar;

	@BeforeEach
	void bringPeopleTogether() {
		person = Teller.join(beans, visitor.portal());
		browser = person.signIn();
		mia = Staff.moderator(beans, visitor.portal());
		omar = Staff.moderator(beans, visitor.portal());
	}

	@AfterEach
	void leave() {
		Member.leave(beans);
	}

	@Test
	void whoIsSuspendedIsSignedOutAtOnceAndHasNoRolesUntilItIsOver() {
		assertThat(browser.get("/studio").path()).isEqualTo("/studio");
		assertThat(decide(mia, SanctionKind.SUSPEND).words()).contains("They are suspended");
		assertThat(browser.get("/studio").path()).startsWith("/sign-in");

		Guest again = person.signIn();
		Answer refused = again.get("/studio");
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.page().select("main a[href=/account/standing]")).isNotEmpty();
		assertThat(again.post("/uploads", Map.of()).status()).isEqualTo(403);
		Answer standing = again.get("/account/standing");
		assertThat(standing.words()).contains("Suspended", "until");
		assertThat(standing.page().select("header a[href=/sign-in]")).isEmpty();
		assertThat(standing.response().headers().firstValue("Cache-Control")).contains("private, no-store");
		assertThat(again.get("/account/data").status()).isEqualTo(200);

		letTimePass();
		assertThat(again.get("/account/standing").words()).contains("It is over");
		assertThat(person.signIn().get("/studio").status()).isEqualTo(200);
	}

	@Test
	void whoIsBannedReadsWhyAndStaysOutUntilItIsLifted() {
		decide(mia, SanctionKind.BAN);
		assertThat(person.mails().awaitMail("Your account is banned")).contains("You wrote this to three people.");
		Guest again = person.signIn();
		assertThat(again.get("/studio").status()).isEqualTo(403);
		assertThat(again.get(person.mails().awaitLink(1)).words()).contains("Banned", "You wrote this to three people.",
				"A person, not a program.", "You can object until");

		assertThat(omar.browser().fill(page(), LIFT, Map.of("sentence", "It was somebody else.")).words())
			.contains("It does not hold any more");
		assertThat(person.mails().awaitMail("A decision about your account is lifted"))
			.contains("It was somebody else.");
		assertThat(person.signIn().get("/studio").status()).isEqualTo(200);
		assertThat(acts()).containsExactly("lift", "ban");
	}

	@Test
	void whoIsWarnedIsToldAndGoesOn() {
		decide(mia, SanctionKind.WARN);
		assertThat(person.mails().awaitMail("A warning about your account")).isNotBlank();
		assertThat(browser.get("/studio").status()).isEqualTo(200);
	}

	@Test
	void twoDifferentModeratorsApproveWhatSomebodyHandsInWhoIsLimited() {
		Item story = handIn();
		decide(mia, SanctionKind.LIMIT);
		assertThat(mia.browser().get(item(story)).words()).contains("Two approvals needed");
		assertThat(approve(mia, story).words()).contains("Your approval is noted");
		assertThat(isPublic(story)).isFalse();
		assertThat(approve(mia, story).status()).isEqualTo(403);
		assertThat(isPublic(story)).isFalse();
		assertThat(approve(omar, story).words()).contains("Approved.");
		assertThat(isPublic(story)).isTrue();
		assertThat(mia.browser().get(page()).words()).contains("What everybody sees of theirs", title(story));
	}

	@Test
	void whatWaitsLosesItsSignWhenTheLimitIsLifted() {
		Item story = handIn();
		decide(mia, SanctionKind.LIMIT);
		mia.browser().fill(page(), LIFT, Map.of("sentence", "Long enough."));
		assertThat(omar.browser().get(item(story)).words()).doesNotContain("Two approvals needed");
		assertThat(approve(omar, story).words()).contains("Approved.");
	}

	@Test
	void nobodyDecidesAboutThemselvesOrAnAdminAndAboutStaffOnlyAnAdmin() {
		long admin = Member.with(beans, Role.ADMIN).id();
		for (long account : List.of(mia.account(), omar.account(), admin)) {
			assertThat(mia.browser().get("/moderation/people/" + account).page().select(SANCTION)).isEmpty();
			assertThat(post(mia, account).status()).isEqualTo(403);
		}
		Guest both = Member.with(beans, Role.MODERATOR, Role.ADMIN).guest();
		assertThat(Sanctioned.decide(both, omar.account(), SanctionKind.WARN).words()).contains("They are warned");
	}

	@Test
	void whoObjectsToABanIsHeardBySomebodyElseAndComesBackIfTheyWereRight() {
		decide(mia, SanctionKind.BAN);
		Guest again = person.signIn();
		String decision = "/account/decisions/" + ledger.history(self()).getFirst().number();
		assertThat(again.fill(decision, "form[action$=appeal]", Map.of("words", "That was my brother.")).words())
			.contains("You have objected");
		assertThat(mia.browser().get("/moderation/items/person/" + person.account()).words())
			.contains("You decided this. Somebody else looks at it now.");

		omar.browser()
			.fill("/moderation/items/person/" + person.account(), "form[action*=appeals]",
					Map.of("reverse", "true", "sentence", "We believe you."));

		assertThat(again.get(decision).words()).contains("You were right.");
		assertThat(person.mails().awaitMail("A decision about your account is lifted")).contains("We believe you.");
		assertThat(person.signIn().get("/studio").status()).isEqualTo(200);
		assertThat(acts()).containsExactly("reverse", "lift", "appeal", "ban");
	}

	@Test
	void whoIsBannedAndWarnedObjectsToBothAndEachIsDecidedByItself() {
		decide(mia, SanctionKind.BAN);
		decide(mia, SanctionKind.WARN);
		Guest again = person.signIn();
		List<LedgerEntry> decided = ledger.history(self());
		for (LedgerEntry decision : decided) {
			assertThat(object(again, decision).words()).contains("You have objected");
		}
		settle(true);
		assertThat(standing()).containsExactly("warn");
		settle(false);
		assertThat(standing()).containsExactly("warn");
		assertThat(acts()).containsExactly("uphold", "reverse", "lift", "appeal", "appeal", "warn", "ban");
	}

	@Test
	void nothingIsLiftedPastSomebodyWhoObjects() {
		decide(mia, SanctionKind.BAN);
		Map<String, String> lift = Guest.hidden(mia.browser().get(page()).page(), LIFT);
		lift.put("sentence", "I was wrong.");
		object(person.signIn(), ledger.history(self()).getFirst());

		Answer shown = mia.browser().get(page());
		assertThat(shown.page().select(LIFT)).isEmpty();
		assertThat(shown.page().select("main a[href=/moderation/items/person/" + person.account() + "]")).isNotEmpty();
		assertThat(mia.browser().post(page() + "/lift", lift).status()).isEqualTo(403);
		assertThat(standing()).containsExactly("ban");
	}

	@Test
	void whatAnAdminDecidedAboutAModeratorNoModeratorLiftsByAnyWay() {
		Guest both = Member.with(beans, Role.MODERATOR, Role.ADMIN).guest();
		Sanctioned.decide(both, omar.account(), SanctionKind.LIMIT);
		String item = "/moderation/items/person/" + omar.account();
		Answer lifted = mia.browser()
			.fill(item, DECISION, Map.of("step", "RESTORE", "reason", "unkind", "sentence", "He is a friend."));
		assertThat(lifted.status()).isEqualTo(403);
		assertThat(both.get("/moderation/people/" + omar.account()).page().select(LIFT)).isNotEmpty();
	}

	@Test
	void aModeratorWhoIsSuspendedIsNoneAtOnceNorUntilItIsOver() {
		assertThat(omar.browser().get("/moderation").status()).isEqualTo(200);
		Guest both = Member.with(beans, Role.MODERATOR, Role.ADMIN).guest();
		Sanctioned.decide(both, omar.account(), SanctionKind.SUSPEND);
		assertThat(omar.browser().get("/moderation").path()).startsWith("/sign-in");
	}

	@Test
	void whoSignedInAtTheVeryMomentIsSignedOutAsSoonAsTheyUseARole() {
		// As if their roles had been read before, and their session kept after.
		database.sql("insert into sanction (account_id, kind, since) values (?, 'ban', now())")
			.param(person.account())
			.update();
		assertThat(browser.post("/uploads", Map.of()).status()).isEqualTo(401);
		assertThat(browser.get("/studio").path()).startsWith("/sign-in");
		assertThat(person.signIn().get("/account/standing").words()).contains("Banned");
	}

	@Test
	void nobodyIsRememberedWhoIsBanned() {
		Guest remembered = new Guest(visitor.portal());
		remembered.fill("/sign-in", "form[action$=sign-in]",
				Map.of("username", person.email(), "password", Teller.PASSWORD, "remember", "on"));
		assertThat(remembered.get("/studio").path()).isEqualTo("/studio");
		decide(mia, SanctionKind.BAN);
		assertThat(remembered.get("/account").path()).startsWith("/sign-in");
	}

	@Test
	void nothingIsDecidedWithoutARuleAndASentence() {
		Answer refused = mia.browser().fill(page(), SANCTION, Map.of("kind", "BAN", "days", "7"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.page().select(".field__wrong").text()).contains("Choose a reason", "Write something here");
		assertThat(acts()).isEmpty();
	}

	@Test
	void twoModeratorsAtOnceMakeOneDecision() throws InterruptedException, ExecutionException {
		List<Map<String, String>> forms = Stream.of(mia, omar).map(this::filledIn).toList();
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			Future<Answer> one = both.submit(() -> mia.browser().post(page() + "/sanctions", forms.getFirst()));
			Future<Answer> other = both.submit(() -> omar.browser().post(page() + "/sanctions", forms.getLast()));
			assertThat(List.of(one.get().status(), other.get().status())).containsExactlyInAnyOrder(200, 409);
		}
		assertThat(acts()).containsExactly("ban");
	}

	@Test
	void peopleAreFoundByTheirHandleAndShownWithoutTheirAddress() {
		Teller minor = Teller.join(beans, visitor.portal(), AgeBand.FROM_13, "en");
		Answer found = mia.browser().get("/moderation/people?q=@" + minor.handle());
		assertThat(found.words()).contains("@" + minor.handle(), "13 to 15");
		Answer shown = mia.browser().get("/moderation/people/" + minor.account());
		assertThat(shown.words()).contains("13 to 15", "Nothing of theirs is public").doesNotContain(minor.email());
		assertThat(browser.get("/moderation/people").status()).isEqualTo(403);
		assertThat(mia.browser().get("/moderation/people/99999999").status()).isEqualTo(404);
	}

	private Answer decide(Staff moderator, SanctionKind kind) {
		return Sanctioned.decide(moderator.browser(), person.account(), kind);
	}

	private static Answer object(Guest person, LedgerEntry decision) {
		return person.fill("/account/decisions/" + decision.number(), "form[action$=appeal]",
				Map.of("words", "That was my brother."));
	}

	private void settle(boolean reverse) {
		omar.browser()
			.fill("/moderation/items/person/" + person.account(), "form[action*=appeals]",
					Map.of("reverse", String.valueOf(reverse), "sentence", "We talked about it."));
	}

	private List<String> standing() {
		return database.sql("select kind from sanction where account_id = ? and lifted_at is null order by id")
			.param(person.account())
			.query(String.class)
			.list();
	}

	private Answer approve(Staff moderator, Item story) {
		return moderator.browser().fill(item(story), DECISION, Map.of("step", "APPROVE"));
	}

	private Map<String, String> filledIn(Staff moderator) {
		Map<String, String> form = Guest.hidden(moderator.browser().get(page()).page(), SANCTION);
		form.putAll(Map.of("kind", "BAN", "days", "7", "reason", "unkind", "sentence", "Enough."));
		return form;
	}

	// As by hand, since there is no form; its token is that of any other.
	private Answer post(Staff moderator, long account) {
		return moderator.browser().post("/moderation/people/" + account + "/sanctions", filledIn(moderator));
	}

	private Item handIn() {
		String title = "From somebody " + COUNT.incrementAndGet();
		Map<String, String> form = new HashMap<>(Guest.hidden(browser.get(NEW).page(), "form[data-draft]"));
		form.putAll(Teller.words(title));
		browser.post("/studio/stories/submission", form);
		return new Item("story",
				database.sql("select id from story where title = ?").param(title).query(Long.class).single());
	}

	private void letTimePass() {
		database.sql("""
				update sanction set since = since - interval '8 days', until = until - interval '8 days'
				where account_id = ?
				""").param(person.account()).update();
	}

	private boolean isPublic(Item story) {
		String slug = database.sql("select slug from story where id = ?")
			.param(story.id())
			.query(String.class)
			.optional()
			.orElse("");
		return new Guest(visitor.portal()).get("/stories/" + slug).status() == 200;
	}

	private String title(Item story) {
		return database.sql("select title from story where id = ?").param(story.id()).query(String.class).single();
	}

	private Item self() {
		return new Item("person", person.account());
	}

	private List<String> acts() {
		return ledger.history(self()).stream().map(LedgerEntry::act).map((act) -> act.name()).toList();
	}

	private String page() {
		return "/moderation/people/" + person.account();
	}

	private static String item(Item story) {
		return "/moderation/items/story/" + story.id();
	}

}
