package org.kindling.stories;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Guest.Answer;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.AgeBand;
import org.kindling.accounts.DataArchive;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.StaleVersionException;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@PortalTest
class StudioTests {

	private static final String NEW = "/studio/stories/new?campaign=create-kindness";

	private static final String FORM = "form[data-draft]";

	private static final Actor MODERATOR = Actor.moderator(4_711);

	private static final Reason BECAUSE = new Reason(null, "A name can be read at 0:04.");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private StoryDecisionService decisions;

	@Autowired
	private LedgerService ledger;

	@Autowired
	private StoryData data;

	@Autowired
	private JdbcClient database;

	private Teller rosa;

	private Guest browser;

	@BeforeEach
	void signIn() {
		rosa = Teller.join(beans, visitor.portal());
		browser = rosa.signIn();
	}

	@Test
	void isForPeopleWhoSignedIn() {
		assertThat(new Guest(visitor.portal()).get("/studio").path()).startsWith("/sign-in");
	}

	@Test
	void invitesWhoHasNotToldAnythingIntoTheRunningCampaigns() {
		Document page = browser.get("/studio").page();

		assertThat(page.select(".go a").eachAttr("href")).contains("/studio/stories/new?campaign=create-kindness");
		assertThat(browser.get("/studio/stories/new").page().select(".go a")).isNotEmpty();
	}

	@Test
	void showsTheNormsOfTheCampaignAboveTheForm() {
		Document page = browser.get(NEW).page();

		assertThat(page.select(".norm")).hasSize(3);
		assertThat(page.select(FORM + " [name]").eachAttr("name")).contains("title", "body", "language", "hashtags",
				"video", "link", "consent");
	}

	@Test
	void campaignsAndHomeLeadToTheForm() {
		assertThat(visitor.page("/campaigns/create-kindness").select("a[data-tell]").attr("href")).isEqualTo(NEW);
		assertThat(visitor.page("/").select(".invitation a").attr("href")).startsWith("/studio/stories/new?campaign=");
	}

	@Test
	void keepsADraftThatIsIncomplete() {
		Answer saved = browser.fill(NEW, FORM, Map.of("title", "", "body", "Only the beginning", "language", "ms"));

		assertThat(saved.status()).isEqualTo(200);
		assertThat(saved.page().select("[name=body]").val()).isEqualTo("Only the beginning");
		assertThat(saved.page().select("[name=language] [selected]").val()).isEqualTo("ms");
		assertThat(browser.get("/studio").page().select(".stage--draft")).hasSize(1);
	}

	@Test
	void aDraftSavesItselfWhileItsAuthorTypes() {
		Map<String, String> words = Teller.words("Typed so far");
		words.put("auto", "true");

		Answer begun = browser.fill(NEW, FORM, words);
		Answer again = browser.fill(NEW, FORM, words);

		assertThat(begun.response().body()).contains("\"version\":2", "\"id\":");
		assertThat(again.response().body()).isNotEqualTo(begun.response().body());
		words.put("hashtags", "not-one");
		assertThat(browser.fill(NEW, FORM, words).status()).isEqualTo(422);
	}

	@Test
	void handsInOnceHoweverOftenTheButtonIsPressed() throws ExecutionException, InterruptedException {
		Map<String, String> form = formOf(NEW, Teller.words("Pressed twice"));
		String submission = visitor.portal() + "/studio/stories/submission";

		List<Answer> answers = atOnce(4, () -> browser.post(submission, form));

		assertThat(answers).extracting(Answer::status).containsOnly(200);
		assertThat(browser.get("/studio").page().select("[data-story]")).hasSize(1);
		long id = id("Pressed twice");
		assertThat(ledger.history(new Item("story", id))).hasSize(1);
		assertThat(browser.get("/studio/stories/" + id).page().select(".stage").attr("data-state"))
			.isEqualTo("waiting");
	}

	@Test
	void demandsEverythingOnlyWhenItIsHandedIn() {
		Answer answer = handIn(NEW, Map.of("title", " ", "body", "I was there.", "language", "en"));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#title-wrong").text()).isEqualTo("Give it a title.");
		assertThat(answer.page().select("#consent-wrong").text()).startsWith("Say who can be seen");
		assertThat(answer.page().select("[name=body]").val()).isEqualTo("I was there.");
	}

	@Test
	void isHandedInAsItWasKept() {
		String draft = browser.fill(NEW, FORM, Map.of("title", "Kept before", "body", "", "language", "en"))
			.path()
			.replaceFirst("\\?.*", "");
		Answer incomplete = browser.post(draft + "/submission", token());
		assertThat(incomplete.status()).isEqualTo(422);
		assertThat(incomplete.page().select("#body-wrong").text()).isEqualTo("Write down what happened.");

		browser.fill(draft, FORM, Teller.words("Kept before"));
		browser.post(draft + "/submission", token());

		assertThat(browser.get(draft).page().select(".stage").attr("data-state")).isEqualTo("waiting");
	}

	@Test
	void isTakenHomeAndErasedWithItsAuthor() {
		Map<String, String> words = Teller.words("Erased with its author");
		words.put("hashtags", "#OnlyMineAndNobodyElses");
		handIn(NEW, words);
		long id = id("Erased with its author");
		decide(id, PublicationStep.APPROVE, Reason.NONE);
		Map<String, Object> files = new HashMap<>();

		data.collect(rosa.account(), new DataArchive() {
			@Override
			public void json(String name, Object content) {
				files.put(name, content);
			}

			@Override
			public void file(String name, InputStream content) {
				throw new UnsupportedOperationException();
			}
		});
		beans.getBean(TransactionOperations.class).executeWithoutResult((_) -> data.erase(rosa.account()));

		assertThat(files.get("stories.json").toString()).contains("Erased with its author", "approve");
		assertThat(visitor.get("/stories/erased-with-its-author").statusCode()).isEqualTo(404);
		assertThat(visitor.get("/hashtags/onlymineandnobodyelses").statusCode()).isEqualTo(404);
		assertThat(database.sql("select count(*) from hashtag where name = 'onlymineandnobodyelses'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void twoTabsThatEditOneDraftLoseNothing() {
		String draft = browser.fill(NEW, FORM, Teller.words("Written in two tabs")).path().replaceFirst("\\?.*", "");
		Map<String, String> second = formOf(draft, Teller.words("From the second tab"));
		browser.fill(draft, FORM, Teller.words("From the first tab"));

		Answer conflict = browser.post(draft, second);

		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.page().select("[data-mine] [name=title]").val()).isEqualTo("From the second tab");
		assertThat(conflict.page().select("[data-theirs]").text()).contains("From the first tab");
		assertThat(browser.get(draft).page().select("[name=title]").val()).isEqualTo("From the first tab");
	}

	@Test
	void keepsTheOneOfTwoVersionsThatItsAuthorChooses() {
		String draft = browser.fill(NEW, FORM, Teller.words("Once more in two tabs")).path().replaceFirst("\\?.*", "");
		Map<String, String> second = formOf(draft, Teller.words("The better one"));
		browser.fill(draft, FORM, Teller.words("The other one"));
		Map<String, String> chosen = Guest.hidden(browser.post(draft, second).page(), "[data-mine] form");
		chosen.putAll(Map.of("title", "The better one", "body", "So be it.", "hashtags", "#Kindness"));

		browser.post(draft, chosen);

		assertThat(browser.get(draft).page().select("[name=title]").val()).isEqualTo("The better one");
	}

	@Test
	void goesBackAndForthBetweenAuthorAndModerator() {
		handIn(NEW, Teller.words("A story that comes back"));
		long id = id("A story that comes back");
		String address = "/studio/stories/" + id;

		decide(id, PublicationStep.RETURN, BECAUSE);

		assertThat(browser.get("/studio").words()).contains("Back with you", "A name can be read at 0:04.");
		assertThat(browser.get(address).page().select(".said").text()).contains("A name can be read at 0:04.");
		assertThat(rosa.mails().awaitMail(1)).startsWith("Please change something")
			.contains("A name can be read at 0:04.", "/account/decisions/");

		handIn(address, Teller.words("A story that comes back, changed"));
		decide(id, PublicationStep.APPROVE, Reason.NONE);

		assertThat(visitor.page("/stories/a-story-that-comes-back").select("h1").text())
			.isEqualTo("A story that comes back, changed");
		assertThat(rosa.mails().awaitMail("It is public")).isNotBlank();
	}

	@Test
	void bearsItsHashtagsOnceItIsPublicAndTheCampaignsFirst() {
		Map<String, String> words = Teller.words("With hashtags of its own");
		words.put("hashtags", "#NeverSeenBefore #ＮｅｖｅｒＳｅｅｎＢｅｆｏｒｅ, kindness");
		handIn(NEW, words);
		long id = id("With hashtags of its own");
		assertThat(visitor.page("/search?q=neverseenbefore").text()).doesNotContain("#NeverSeenBefore");

		decide(id, PublicationStep.APPROVE, Reason.NONE);

		assertThat(visitor.page("/stories/with-hashtags-of-its-own").select(".tags a").eachText())
			.containsExactly("#CreateKindness", "#NeverSeenBefore", "#Kindness");
		assertThat(visitor.page("/hashtags/neverseenbefore").text()).contains("With hashtags of its own");
	}

	@Test
	void isTakenBackAndChangedAndWithdrawn() {
		handIn(NEW, Teller.words("Now here, now there"));
		long id = id("Now here, now there");
		String address = "/studio/stories/" + id;

		browser.fill(address, "form[action$=recall]", Map.of());
		assertThat(browser.get(address).page().select(FORM)).isNotEmpty();

		handIn(address, Teller.words("Now here, now there"));
		decide(id, PublicationStep.APPROVE, Reason.NONE);
		assertThat(browser.get(address).page().select(FORM)).isEmpty();
		assertThat(browser.get(address).words()).contains("To change it, withdraw it first");

		browser.fill(address, "form[action$=withdrawal]", Map.of());
		assertThat(visitor.get("/stories/now-here-now-there").statusCode()).isEqualTo(410);
		handIn(address, Teller.words("Now here again"));
		assertThat(visitor.get("/stories/now-here-now-there").statusCode()).isEqualTo(410);
	}

	@Test
	void isRemovedAndRestoredWithAMailEachTime() {
		Teller tono = Teller.join(beans, visitor.portal(), AgeBand.ADULT, "es");
		browser = tono.signIn();
		handIn(NEW, Teller.words("Removed and restored"));
		long id = id("Removed and restored");
		decide(id, PublicationStep.APPROVE, Reason.NONE);
		assertThat(tono.mails().awaitMail(1)).startsWith("Ya es público");
		decide(id, PublicationStep.REMOVE, BECAUSE);

		assertThat(visitor.get("/stories/removed-and-restored").statusCode()).isEqualTo(410);
		assertThat(tono.mails().awaitMail("Retirado")).isNotBlank();

		decide(id, PublicationStep.RESTORE, Reason.NONE);
		assertThat(visitor.get("/stories/removed-and-restored").statusCode()).isEqualTo(200);
		assertThat(tono.mails().awaitMail("Público otra vez")).isNotBlank();
	}

	@Test
	void refusesADecisionAboutAnEarlierVersionAndOneWithoutAReason() {
		handIn(NEW, Teller.words("Decided in time"));
		long id = id("Decided in time");
		long seen = version(id);
		browser.fill("/studio/stories/" + id, "form[action$=recall]", Map.of());
		handIn("/studio/stories/" + id, Teller.words("Decided in time, and better"));

		assertThatExceptionOfType(StaleVersionException.class)
			.isThrownBy(() -> decisions.decide(id, seen, PublicationStep.APPROVE, Reason.NONE, MODERATOR));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> decide(id, PublicationStep.DECLINE, new Reason(null, " ")));
		assertThat(visitor.get("/stories/decided-in-time").statusCode()).isEqualTo(404);
	}

	@Test
	void givesEachStoryAnAddressOfItsOwnHoweverManyComeAtOnce() throws ExecutionException, InterruptedException {
		List<Map<String, String>> forms = IntStream.range(0, 8)
			.mapToObj((_) -> formOf(NEW, Teller.words("The same title")))
			.toList();
		List<Map<String, String>> left = new ArrayList<>(forms);

		atOnce(8, () -> browser.post("/studio/stories/submission", next(left)));

		assertThat(database.sql("select slug from story where title = 'The same title' order by slug")
			.query(String.class)
			.list()).hasSize(8).doesNotHaveDuplicates().contains("the-same-title", "the-same-title-8");
	}

	@Test
	void showsItsAuthorAndNobodyElseExactlyThePublicPage() {
		handIn(NEW, Teller.words("Seen before it is public"));
		long id = id("Seen before it is public");
		Document preview = browser.get("/studio/stories/" + id + "/preview").page();
		decide(id, PublicationStep.APPROVE, Reason.NONE);
		Document shown = visitor.page("/stories/seen-before-it-is-public");

		assertThat(told(preview)).isEqualTo(told(shown));
		assertThat(preview.select(".cover").outerHtml()).isEqualTo(shown.select(".cover").outerHtml());
		Guest other = Teller.join(beans, visitor.portal()).signIn();
		assertThat(other.get("/studio/stories/" + id + "/preview").status()).isEqualTo(404);
		assertThat(other.get("/studio/stories/" + id).status()).isEqualTo(404);
		assertThat(other.get("/studio/stories/" + id + "/video").status()).isEqualTo(404);
	}

	@Test
	void nobodyDoesAnythingToTheStoryOfSomebodyElse() {
		handIn(NEW, Teller.words("Not yours"));
		String address = "/studio/stories/" + id("Not yours");
		Guest other = Teller.join(beans, visitor.portal()).signIn();
		Map<String, String> token = Guest.hidden(other.get(NEW).page(), FORM);
		token.putAll(Teller.words("Mine now"));

		for (String step : List.of("", "/submission", "/recall", "/withdrawal", "/deletion", "/video",
				"/video/removal")) {
			assertThat(other.post(address + step, token).status()).as(step).isEqualTo(404);
		}
		assertThat(browser.get(address).page().select(".stage").attr("data-state")).isEqualTo("waiting");
	}

	@Test
	void isDeletedForGoodAsLongAsNobodyElseHasSeenIt() {
		browser.fill(NEW, FORM, Teller.words("To be deleted"));
		long id = id("To be deleted");

		browser.fill("/studio/stories/" + id, "form[action$=deletion]", Map.of());

		assertThat(browser.get("/studio/stories/" + id).status()).isEqualTo(404);
		assertThat(database.sql("select count(*) from tally_total where subject = 'story' and subject_id = ?")
			.param(id)
			.query(Long.class)
			.single()).isZero();
		handIn(NEW, Teller.words("Not to be deleted"));
		String waiting = "/studio/stories/" + id("Not to be deleted");
		assertThat(browser.post(waiting + "/deletion", formOf(NEW, Map.of())).status()).isEqualTo(409);
	}

	@Test
	void linksToOtherPlatformsForGrownUpsOnly() {
		Map<String, String> words = Teller.words("Told elsewhere");
		words.put("link", "https://www.tiktok.com/@rosa/video/1");
		handIn(NEW, words);
		Guest young = Teller.join(beans, visitor.portal(), AgeBand.FROM_16, "en").signIn();

		assertThat(browser.get("/studio/stories/" + id("Told elsewhere") + "/preview").response().body())
			.contains("https://www.tiktok.com/@rosa/video/1");
		assertThat(young.get(NEW).page().select("[name=link]")).isEmpty();
		assertThat(young.fill(NEW, FORM, words).page().select(".wrong")).isNotEmpty();
	}

	/**
	 * All that is told on a story's page, apart from the moment and the ways to share it.
	 */
	private static String told(Document page) {
		page.select(".share, .speak, time").remove();
		return page.select(".story__words").html().strip();
	}

	private Answer handIn(String page, Map<String, String> words) {
		return browser.post(browser.get(page).page().selectFirst("[data-hand-in]").absUrl("formaction"),
				formOf(page, words));
	}

	private Map<String, String> formOf(String page, Map<String, String> words) {
		Map<String, String> form = Guest.hidden(browser.get(page).page(), FORM);
		form.putAll(words);
		return form;
	}

	private void decide(long story, PublicationStep decision, Reason reason) {
		decisions.decide(story, version(story), decision, reason, MODERATOR);
	}

	private Map<String, String> token() {
		return Map.of("_csrf", browser.get("/studio").page().selectFirst("[name=_csrf]").val());
	}

	private long version(long story) {
		return database.sql("select version from story where id = ?").param(story).query(Long.class).single();
	}

	private long id(String title) {
		return database.sql("select id from story where title = ?").param(title).query(Long.class).single();
	}

	private static synchronized <T> T next(List<T> left) {
		return left.removeLast();
	}

	private static <T> List<T> atOnce(int times, Callable<T> task) throws ExecutionException, InterruptedException {
		List<T> answers = new ArrayList<>();
		try (ExecutorService workers = Executors.newFixedThreadPool(times)) {
			List<Future<T>> running = IntStream.range(0, times).mapToObj((_) -> workers.submit(task)).toList();
			for (Future<T> each : running) {
				answers.add(each.get());
			}
		}
		return answers;
	}

}
