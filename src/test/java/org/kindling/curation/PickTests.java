package org.kindling.curation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.AgeBand;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Moderated;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PickTests {

	private static final String FORM = "main form.form";

	private static final String ORDER = "form[data-order]";

	@Autowired
	private Visitor visitor;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private LedgerService ledger;

	@Autowired
	private TransactionOperations transactions;

	private Curator curator;

	private String campaign;

	@BeforeEach
	void join() {
		curator = Curator.join(beans, visitor.portal());
		campaign = curator.campaign();
	}

	@AfterEach
	void leave() {
		curator.leave(campaign);
	}

	@Test
	void areShownOnTheirCampaignInTheOrderOfTheirPicking() {
		var first = curator.story(campaign);
		var second = curator.story(campaign);

		assertThat(pick(first, campaignPlace()).words()).contains("It is picked", first.title());
		pick(second, campaignPlace());

		assertThat(picked("/campaigns/" + campaign)).containsExactly(first.title(), second.title());
		assertThat(ledger.history(new Item("story", first.id())).getFirst().act().name()).isEqualTo("pick");
		assertThat(ledger.history(new Item("story", first.id())).getFirst().by())
			.isEqualTo(Actor.curator(curator.account()));
	}

	@Test
	void areShownOnAnEditionInPlaceOfThoseOfItsCampaign() {
		curator.edition(campaign, "north", null, null);
		var everywhere = curator.story(campaign);
		var north = curator.story(campaign);

		pick(everywhere, campaignPlace());
		pick(north, "edition:" + campaign + "/north");

		assertThat(picked("/campaigns/" + campaign)).containsExactly(everywhere.title());
		assertThat(picked("/campaigns/" + campaign + "/editions/here")).containsExactly(everywhere.title());
		assertThat(picked("/campaigns/" + campaign + "/editions/north")).containsExactly(north.title());
	}

	@Test
	void areShownOnTheHomePage() {
		var story = curator.story(campaign);

		pick(story, "home");
		assertThat(picked("/")).contains(story.title());
		step("home", story, "removal");

		assertThat(picked("/")).doesNotContain(story.title());
	}

	@Test
	void waitForTheirTimeAndGoWhenItIsOver() {
		var later = curator.story(campaign);
		LocalDateTime tomorrow = LocalDateTime.now(ZoneOffset.UTC).plusDays(1).withNano(0);

		pick(later, campaignPlace(), Map.of("from", tomorrow.toString(), "until", tomorrow.plusDays(1).toString()));

		assertThat(picked("/campaigns/" + campaign)).isEmpty();
		assertThat(previewed(tomorrow.plusHours(1))).containsExactly(later.title());
		assertThat(previewed(tomorrow.plusDays(1).plusHours(1))).isEmpty();
		assertThat(curator.guest().get("/curation").page().select("[data-place='" + campaignPlace() + "']").text())
			.contains("Comes next: " + later.title());
	}

	@Test
	void endAtOnceWhenACuratorSaysSo() {
		var story = curator.story(campaign);
		pick(story, campaignPlace());

		assertThat(step(campaignPlace(), story, "end").words()).contains("not shown any more");

		assertThat(picked("/campaigns/" + campaign)).isEmpty();
		assertThat(ledger.history(new Item("story", story.id())).getFirst().act().name()).isEqualTo("unpick");
	}

	@Test
	void areMovedByButtons() {
		List<Curator.Told> stories = List.of(curator.story(campaign), curator.story(campaign), curator.story(campaign));
		stories.forEach((story) -> pick(story, campaignPlace()));

		order(Map.of("up", number(stories.get(2))));
		order(Map.of("down", number(stories.getFirst())));

		assertThat(picked("/campaigns/" + campaign)).containsExactly(stories.get(2).title(), stories.get(0).title(),
				stories.get(1).title());
	}

	@Test
	void refuseAnOrderOfWhatSomebodyElseChanged() {
		List<Curator.Told> stories = List.of(curator.story(campaign), curator.story(campaign));
		stories.forEach((story) -> pick(story, campaignPlace()));
		Map<String, String> seen = Guest.hidden(list().page(), ORDER);
		var late = curator.story(campaign);
		pick(late, campaignPlace());

		seen.put("up", number(stories.get(1)));
		Guest.Answer answer = curator.guest().post("/curation/picks/order", seen);

		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.words()).contains("Somebody else changed this list meanwhile", late.title());
		assertThat(picked("/campaigns/" + campaign)).containsExactly(stories.get(0).title(), stories.get(1).title(),
				late.title());
	}

	@Test
	void takeOneOrderOfManyThatAreSentAtOnce() throws Exception {
		List<Curator.Told> stories = List.of(curator.story(campaign), curator.story(campaign), curator.story(campaign));
		stories.forEach((story) -> pick(story, campaignPlace()));
		Map<String, String> seen = Guest.hidden(list().page(), ORDER);
		seen.put("up", number(stories.get(2)));

		List<Integer> answers = atOnce(12, () -> curator.guest().post("/curation/picks/order", seen).status());

		assertThat(answers).containsOnlyOnce(200).filteredOn((status) -> status == 409).hasSize(11);
		assertThat(picked("/campaigns/" + campaign)).containsExactly(stories.get(0).title(), stories.get(2).title(),
				stories.get(1).title());
	}

	@Test
	void areOneOfAStoryAtATimeHoweverOftenItIsSent() throws Exception {
		var story = curator.story(campaign);
		Map<String, String> form = Guest.hidden(curator.guest().get(form(story, campaignPlace())).page(), FORM);
		form.putAll(Map.of("place", campaignPlace(), "from", "", "until", ""));

		List<Integer> answers = atOnce(12, () -> curator.guest().post("/curation/picks", form).status());

		assertThat(answers).containsOnlyOnce(200);
		assertThat(pick(story, campaignPlace()).words()).contains("picked for this place at that time already");
		assertThat(picked("/campaigns/" + campaign)).containsExactly(story.title());
	}

	@Test
	void leaveWithTheirStoryAndComeBackWithIt() {
		var story = curator.story(campaign);
		pick(story, campaignPlace());

		for (String status : List.of("withdrawn", "removed", "hidden")) {
			curator.put(story, status);
			assertThat(picked("/campaigns/" + campaign)).as(status).isEmpty();
			assertThat(list().words()).contains("the story is not public now");
		}
		curator.put(story, "published");

		assertThat(picked("/campaigns/" + campaign)).containsExactly(story.title());
	}

	@Test
	void refuseWhatIsNotPublic() {
		var story = curator.story(campaign);
		curator.put(story, "withdrawn");

		assertThat(curator.guest().get(form(story, campaignPlace())).words()).contains("The story is not public now");
		assertThat(forced(story).status()).isEqualTo(422);
		assertThat(list().page().select(".pick[data-pick]")).isEmpty();
	}

	@Test
	void refuseAFilmWithoutCaptionsUntilSomebodySaysThatNobodySpeaks() {
		var story = curator.story(campaign);
		curator.film(story);

		assertThat(forced(story).words()).contains("no approved captions in the story’s own language");
		curator.guest().fill(form(story, campaignPlace()), "form[action$=wordless]", Map.of());
		assertThat(pick(story, campaignPlace()).words()).contains("It is picked");

		assertThat(ledger.history(new Item("story", story.id()))).extracting((entry) -> entry.act().name())
			.containsExactly("pick", "find_wordless");
	}

	@Test
	void refuseAFilmWhoseCaptionsNobodyHasReviewed() {
		var story = curator.story(campaign);
		curator.film(story);
		long captions = curator.wantCaptions(story);

		assertThat(forced(story).words()).contains("no approved captions in the story’s own language");

		moderated("caption").decide(captions, 2, PublicationStep.APPROVE, Reason.NONE, Actor.moderator(900_001));
		assertThat(pick(story, campaignPlace()).words()).contains("It is picked");
	}

	@Test
	void takeTwoModeratorsWhereTheCreatorIsUnder18() {
		var story = curator.story(campaign, AgeBand.FROM_16);
		assertThat(forced(story).words()).contains("Its creator is under 18");

		approve(story, 900_001, PublicationStep.APPROVE);
		approve(story, 900_001, PublicationStep.ENDORSE);
		assertThat(forced(story).words()).contains("Its creator is under 18");
		approve(story, 900_002, PublicationStep.ENDORSE);

		assertThat(pick(story, campaignPlace()).words()).contains("It is picked");
	}

	@Test
	void refuseTimesThatCannotBe() {
		var story = curator.story(campaign);

		assertThat(pick(story, campaignPlace(), Map.of("until", "2020-01-01T00:00")).words())
			.contains("It would end before it begins");
		assertThat(pick(story, campaignPlace(), Map.of("from", "tomorrow")).words())
			.contains("This is no date and time");
	}

	@Test
	void areFoundByWordsByCreatorAndByHashtag() {
		var story = curator.story(campaign);

		for (String words : List.of(story.title(), "@" + story.teller().handle())) {
			assertThat(search(words).select(".pick__title").eachText()).as(words).contains(story.title());
		}
		assertThat(search("#CreateKindness").select(".pick__title")).isNotEmpty();
		assertThat(search("zzzzqqq").text()).contains("No public story was found");
	}

	@Test
	void areNobodysBusinessButCurators() {
		assertThat(curator.story(campaign).teller().signIn().get("/curation/picks").status()).isEqualTo(403);
		assertThat(new Guest(visitor.portal()).get("/curation/preview?page=home").path()).startsWith("/sign-in");
	}

	@Test
	void arePreviewedOnThePageItselfWithThePhasesOfThatDay() {
		curator.edition(campaign, "later", "2031-01-01", "2031-12-31");
		String address = "/curation/preview?page=edition:" + campaign + "/later&at=";

		Guest.Answer before = curator.guest().get(address + "2030-06-01T10:00");
		Guest.Answer during = curator.guest().get(address + "2031-06-01T10:00");

		assertThat(before.page().select(".hero .phase").text()).contains("Announced");
		assertThat(during.page().select(".hero .phase").text()).contains("On now");
		assertThat(during.page().select(".future").text()).contains("A preview");
		assertThat(during.response().headers().firstValue("Cache-Control")).hasValue("private, no-store");
		assertThat(curator.guest().get("/curation/preview?page=nowhere").status()).isEqualTo(404);
	}

	private void approve(Curator.Told story, long moderator, PublicationStep step) {
		transactions.execute((_) -> ledger.record(
				new Act(new Item("story", story.id()), "en", step.word(), "waiting", "published", 2),
				Actor.moderator(moderator), Reason.NONE));
	}

	private Moderated moderated(String kind) {
		return beans.getBeanProvider(Moderated.class)
			.stream()
			.filter((each) -> each.kind().equals(kind))
			.findAny()
			.orElseThrow();
	}

	private List<String> previewed(LocalDateTime at) {
		return picks(curator.guest().get("/curation/preview?page=" + campaignPlace() + "&at=" + at).page());
	}

	private List<String> picked(String page) {
		return picks(visitor.page(page));
	}

	private static List<String> picks(Document page) {
		return page.select("section[aria-labelledby=picks] .poster__title").eachText();
	}

	private String campaignPlace() {
		return "campaign:" + campaign;
	}

	private Guest.Answer list() {
		return curator.guest().get("/curation/picks?place=" + campaignPlace());
	}

	private Document search(String words) {
		return curator.guest().get("/curation/picks?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).page();
	}

	private String number(Curator.Told story) {
		return list().page().select(".pick:has(a[href$=/" + story.slug() + "])[data-pick]").attr("data-pick");
	}

	private Guest.Answer order(Map<String, String> button) {
		return curator.guest().fill("/curation/picks?place=" + campaignPlace(), ORDER, button);
	}

	private Guest.Answer step(String place, Curator.Told story, String step) {
		Document page = curator.guest().get("/curation/picks?place=" + place).page();
		String address = page.select(".pick:has(a[href$=/" + story.slug() + "]) button[formaction$=" + step + "]")
			.attr("formaction");
		return curator.guest().post(address, Guest.hidden(page, ORDER));
	}

	private Guest.Answer pick(Curator.Told story, String place) {
		return pick(story, place, Map.of());
	}

	private Guest.Answer pick(Curator.Told story, String place, Map<String, String> times) {
		Map<String, String> form = new HashMap<>(Map.of("place", place, "from", "", "until", ""));
		form.putAll(times);
		return curator.guest().fill(form(story, place), FORM, form);
	}

	/** Sends the form though the page does not show it. */
	private Guest.Answer forced(Curator.Told story) {
		Map<String, String> form = Guest
			.hidden(curator.guest().get(form(curator.story(campaign), campaignPlace())).page(), FORM);
		form.putAll(Map.of("place", campaignPlace(), "story", story.slug(), "from", "", "until", ""));
		return curator.guest().post("/curation/picks", form);
	}

	private static String form(Curator.Told story, String place) {
		return "/curation/picks/new?story=" + story.slug() + "&place=" + place;
	}

	private static <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
		try (var threads = Executors.newFixedThreadPool(times)) {
			List<Future<T>> answers = threads.invokeAll(Collections.nCopies(times, task));
			List<T> all = new ArrayList<>();
			for (Future<T> answer : answers) {
				all.add(answer.get());
			}
			return all;
		}
	}

}
