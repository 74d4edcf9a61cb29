package org.kindling.curation;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class CampaignEditingTests {

	private static final String FORM = "main form.form";

	private static final String LIST = "/curation/campaigns";

	@Autowired
	private Visitor visitor;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private LedgerService ledger;

	private Curator curator;

	@BeforeEach
	void join() {
		curator = Curator.join(beans, visitor.portal());
	}

	@AfterEach
	void leave() {
		List.of("soup-weeks", "soup-weeks-2", "bread-weeks").forEach(curator::leave);
		curator.database().sql("delete from hashtag where name like 'soup%'").update();
	}

	@Test
	void beginsAsADraftThatNobodyElseSees() {
		Guest.Answer kept = create();

		assertThat(kept.status()).isEqualTo(200);
		assertThat(kept.words()).contains("Nobody else sees it yet", "Soup Weeks", "Draft");
		assertNobodySees();
		assertThat(curator.guest().get("/curation/preview?page=campaign:soup-weeks").words()).contains("Soup for all");
		assertThat(history("create")).contains("words.title:  → Soup Weeks");
	}

	@Test
	void isShownEverywhereAtOnceWhenItsCuratorSaysSo() {
		create();
		rules();

		Guest.Answer shown = save("/schedule", Map.of("now", "yes"));

		assertThat(shown.words()).contains("The time is saved", "Public");
		assertThat(visitor().get("/campaigns/soup-weeks").words()).contains("Soup for all", "Bring a bowl");
		assertThat(visitor().get("/campaigns").words()).contains("Soup Weeks");
		assertThat(visitor().get("/search?q=Soup+Weeks").words()).contains("Soup Weeks");
		assertThat(visitor().get("/hashtags/soupweeks").status()).isEqualTo(200);
		assertThat(visitor().get("/sitemaps/pages.xml").response().body()).contains("/campaigns/soup-weeks");
		assertThat(history("schedule")).contains("from:");
	}

	@Test
	void waitsForItsTimeWhichCanBePreviewed() {
		create();
		rules();
		LocalDateTime tomorrow = LocalDateTime.now(ZoneOffset.UTC).plusDays(1).withNano(0);

		assertThat(save("/schedule", Map.of("from", tomorrow.toString())).words()).contains("Scheduled");

		assertNobodySees();
		assertThat(curator.guest().get("/curation/preview?page=home&at=" + tomorrow.plusHours(1)).words())
			.contains("Soup for all");
		assertThat(save("/schedule", Map.of("from", "")).words()).contains("Draft");
	}

	@Test
	void isNotShownBeforeItHasItsThreeRules() {
		create();

		Guest.Answer refused = save("/schedule", Map.of("now", "yes"));

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.words()).contains("First it needs its three rules");
		assertThat(save("/norms", Map.of("titles[en-1]", "Only one", "bodies[en-1]", "Is too few.")).words())
			.contains("Each language needs all three rules");
	}

	@Test
	void keepsWhatWasSavedFirstAndWhatWasTypedSecond() {
		create();
		Map<String, String> seen = hidden("/basics");

		send("/basics", basics("The first café", seen));
		Guest.Answer late = send("/basics", basics("The second café", seen));

		assertThat(late.status()).isEqualTo(409);
		assertThat(late.words()).contains("Somebody else saved this meanwhile", "The first café");
		assertThat(late.page().selectFirst("#organiser").val()).isEqualTo("The second café");
		assertThat(visitCampaign().words()).contains("The first café").doesNotContain("The second café");
		assertThat(send("/basics", basics("The second café", Guest.hidden(late.page(), FORM))).words())
			.contains("Saved", "The second café");
		assertThat(history("change")).contains("organiser: The first café → The second café");
	}

	@Test
	void movesAsLongAsItIsADraftAndNotAfterwards() {
		create();
		rules();
		assertThat(save("/basics", Map.of("slug", "bread-weeks")).words()).contains("/campaigns/bread-weeks");
		assertThat(save("bread-weeks", "/basics", Map.of("slug", "be-kind")).words())
			.doesNotContain("/campaigns/be-kind");
		save("bread-weeks", "/schedule", Map.of("now", "yes"));

		Guest.Answer refused = save("bread-weeks", "/basics", Map.of("slug", "soup-weeks"));

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.words()).contains("Everybody knows this address already");
	}

	@Test
	void speaksOtherLanguagesAndHasFurtherEditions() {
		create();
		rules();
		Map<String, String> words = words("Semanas de sopa", "Sopa para todos");
		assertThat(fill("/editions/" + edition("everywhere") + "/words/es", words).words()).contains("Saved");
		Map<String, String> north = new HashMap<>(words("Soup in the North", "Soup up here"));
		north.putAll(Map.of("slug", "north", "region", "MY", "startsOn", "2027-01-10", "endsOn", "2027-01-01",
				"accounts", "@northsoup"));
		assertThat(fill("/editions/0", north).words()).contains("It would end before it begins");
		north.put("endsOn", "2027-02-01");
		assertThat(fill("/editions/0", north).words()).contains("Saved", "Malaysia");

		save("/schedule", Map.of("now", "yes"));

		assertThat(visitor().get("/campaigns/soup-weeks?lang=es").words()).contains("Sopa para todos");
		assertThat(visitor().get("/campaigns/soup-weeks/editions/north").words()).contains("Soup up here",
				"@northsoup");
	}

	@Test
	void isCopiedWithEverythingAsAnotherDraft() {
		create();
		rules();
		save("/basics", Map.of("hashtags", "#SoupWeeks #SoupLove"));

		Guest.Answer copy = fill("/copies/new", Map.of("slug", "soup-weeks-2", "startsOn", "2027-03-01"));

		assertThat(copy.words()).contains("This is the copy", "Draft", "#SoupWeeks #SoupLove", "Written in English");
		assertThat(visitor().get("/campaigns/soup-weeks-2").status()).isEqualTo(404);
		assertThat(fill("/copies/new", Map.of("slug", "soup-weeks-2")).words())
			.contains("Another one has this address");
	}

	@Test
	void isChangedByTheHandsOfOneCuratorAfterTheOther() {
		create();

		assertThat(fill("/editions/" + edition("everywhere"), Map.of("words.emphasis", "stew")).words())
			.contains("These words do not stand in the headline");
		assertThat(save("/basics", Map.of("hashtags", "  ")).words()).contains("Name at least one hashtag");
		assertThat(save("/basics", Map.of("hashtags", "#!?")).words()).contains("is no hashtag");
		assertThat(save("/basics", Map.of("slug", "No Slug")).status()).isEqualTo(422);
		assertThat(curator.guest().get(LIST + "/0/basics").status()).isEqualTo(404);
	}

	@Test
	void offersAwardsThatStayOnceTheyAreGiven() {
		create();
		rules();
		Map<String, String> award = new HashMap<>(Map.of("names[en]", "The Ladle", "criteria[en]", "For warmth",
				"amountFrom", "100", "amountTo", "50", "currency", "MYR", "quantity", "2"));
		assertThat(fill("/awards/0", award).words()).contains("less than the amount before it");
		award.putAll(Map.of("amountTo", "250.50", "currency", "ladles"));
		assertThat(fill("/awards/0", award).words()).contains("three letters of a currency");
		award.put("currency", "MYR");
		assertThat(fill("/awards/0", award).words()).contains("Saved", "The Ladle");
		save("/schedule", Map.of("now", "yes"));
		assertThat(visitor().get("/campaigns/soup-weeks").words()).contains("The Ladle", "For warmth");

		give(2);

		assertThat(fill("/awards/" + award(), Map.of("quantity", "1")).words())
			.contains("More of them are given already");
		Guest.Answer kept = curator.guest()
			.post(LIST + "/" + id("soup-weeks") + "/awards/" + award() + "/removal", hidden("/awards/" + award()));
		assertThat(kept.status()).isEqualTo(409);
		assertThat(kept.words()).contains("It was given to a story already");
		assertThat(fill("/awards/" + award(), Map.of("quantity", "3", "names[en]", "The Big Ladle")).words())
			.contains("Saved", "The Big Ladle");
	}

	@Test
	void namesItsPartnersInTheirOrder() {
		create();
		rules();
		curator.guest()
			.fill("/curation/partners/0", FORM,
					Map.of("name", "Zoe’s Kitchen", "link", "http://no", "missions[en]", "To cook"));
		assertThat(partners("Zoe’s Kitchen")).isEmpty();
		for (String name : List.of("Zoe’s Kitchen", "Adam’s Garden")) {
			assertThat(curator.guest()
				.fill("/curation/partners/0", FORM,
						Map.of("name", name, "link", "https://example.org", "missions[en]", "To feed " + name))
				.words()).contains("Saved", name);
		}

		Map<String, String> form = hidden("/partners");
		String both = Stream.of(partners("Zoe’s Kitchen"), partners("Adam’s Garden"))
			.map((each) -> "&partners=" + each.getFirst())
			.collect(Collectors.joining());
		curator.guest()
			.postEncoded(LIST + "/" + id("soup-weeks") + "/partners",
					"seen=" + form.get("seen") + "&_csrf=" + form.get("_csrf") + both);
		save("/schedule", Map.of("now", "yes"));

		assertThat(visitor().get("/campaigns/soup-weeks").page().select(".partner h3").eachText())
			.containsExactly("Zoe’s Kitchen", "Adam’s Garden");
		leave();
		curator.database().sql("delete from partner where link = 'https://example.org'").update();
	}

	@Test
	void hasSeriesWhoseStoriesStandInAnOrder() {
		create();
		rules();
		save("/schedule", Map.of("now", "yes"));
		assertThat(fill("/series/0", Map.of("titles[en]", "Three soups")).words()).contains("Saved", "Three soups");
		String series = "/curation/series/" + series();
		List<Curator.Told> soups = Stream.generate(() -> curator.story("soup-weeks")).limit(3).toList();
		soups.forEach(
				(soup) -> assertThat(act(series, "/stories", Map.of("story", soup.slug())).status()).isEqualTo(200));
		assertThat(act(series, "/stories", Map.of("story", soups.getFirst().slug())).status()).isEqualTo(422);

		act(series, "/order", Map.of("up", String.valueOf(soups.get(1).id())));
		Guest.Answer late = act(series, "/order", Map.of("seen", "1-2", "order", "2-1"));
		act(series, "/stories/" + soups.get(2).id() + "/removal", Map.of());

		assertThat(late.status()).isEqualTo(409);
		assertThat(visitor().get("/campaigns/soup-weeks").page().select(".strip--six h3").eachText())
			.containsExactly(soups.get(1).title(), soups.get(0).title());
	}

	private Guest.Answer act(String series, String step, Map<String, String> fields) {
		Guest.Answer page = curator.guest().get(series + "?q=told");
		Map<String, String> all = new HashMap<>(Guest.hidden(page.page(), "main form[method=post]"));
		page.page().select("input[name=seen]").forEach((seen) -> all.put("seen", seen.val()));
		all.putAll(fields);
		return curator.guest().post(series + step, all);
	}

	private void give(int times) {
		for (int count = 0; count < times; count++) {
			curator.database()
				.sql("insert into award_grant (award_id, story_id, state, granted_at) values (?, ?, 'granted', now())")
				.params(award(), curator.story("soup-weeks").id())
				.update();
		}
	}

	private long award() {
		return one("select id from award where campaign_id = :campaign");
	}

	private long series() {
		return one("select id from series where campaign_id = :campaign");
	}

	private long one(String query) {
		return curator.database().sql(query).param("campaign", id("soup-weeks")).query(Long.class).single();
	}

	private List<Long> partners(String name) {
		return curator.database()
			.sql("select id from partner where name = :name")
			.param("name", name)
			.query(Long.class)
			.list();
	}

	private void assertNobodySees() {
		Guest nobody = visitor();
		assertThat(nobody.get("/campaigns/soup-weeks").status()).isEqualTo(404);
		assertThat(nobody.get("/campaigns/soup-weeks/editions/everywhere").status()).isEqualTo(404);
		assertThat(nobody.get("/hashtags/soupweeks").status()).isEqualTo(404);
		for (String page : List.of("/", "/campaigns", "/hashtags", "/sitemaps/pages.xml", "/search?q=Soup+Weeks",
				"/search?q=soupweeks")) {
			Guest.Answer answer = nobody.get(page);
			assertThat(answer.response().body()).as(page).doesNotContain("Soup for all", "#SoupWeeks", "/soup-weeks");
		}
		assertThat(curator.guest().get("/studio/stories/new?campaign=soup-weeks").words()).doesNotContain("Soup Weeks");
	}

	private Guest.Answer create() {
		Map<String, String> fields = new HashMap<>(words("Soup Weeks", "Soup for all"));
		fields.putAll(Map.of("hashtags", "#SoupWeeks", "organiser", "A café"));
		return curator.guest().fill(LIST + "/new", FORM, fields);
	}

	private static Map<String, String> words(String title, String headline) {
		return Map.of("words.title", title, "words.headline", headline, "words.introduction", "We cook.", "words.goals",
				"Nobody eats alone", "words.takePart", "Bring a bowl\nBring a friend", "words.name", "Everywhere");
	}

	private void rules() {
		Map<String, String> rules = new HashMap<>();
		for (int number = 1; number <= 3; number++) {
			rules.put("titles[en-" + number + "]", "Rule " + number);
			rules.put("bodies[en-" + number + "]", "It means " + number);
		}
		assertThat(save("/norms", rules).words()).contains("Saved", "Written in English");
	}

	private Map<String, String> basics(String organiser, Map<String, String> hidden) {
		Map<String, String> fields = new HashMap<>(hidden);
		fields.putAll(Map.of("slug", "soup-weeks", "hashtags", "#SoupWeeks", "organiser", organiser, "palette", "sun",
				"motif", "cup", "scene", "city"));
		return fields;
	}

	private Guest.Answer save(String part, Map<String, String> fields) {
		return save("soup-weeks", part, fields);
	}

	private Guest.Answer save(String slug, String part, Map<String, String> fields) {
		Element form = curator.guest().get(LIST + "/" + id(slug) + part).page().selectFirst(FORM);
		Map<String, String> all = new HashMap<>();
		((FormElement) form).formData().forEach((field) -> all.put(field.key(), field.value()));
		all.putAll(fields);
		return curator.guest().post(form.absUrl("action"), all);
	}

	private Guest.Answer fill(String part, Map<String, String> fields) {
		return save("soup-weeks", part, fields);
	}

	private Guest.Answer send(String part, Map<String, String> fields) {
		return curator.guest().post(LIST + "/" + id("soup-weeks") + part, fields);
	}

	private Guest.Answer visitCampaign() {
		return curator.guest().get(LIST + "/" + id("soup-weeks"));
	}

	private Map<String, String> hidden(String part) {
		return Guest.hidden(curator.guest().get(LIST + "/" + id("soup-weeks") + part).page(), FORM);
	}

	private Guest visitor() {
		return new Guest(visitor.portal());
	}

	private String history(String act) {
		return ledger.history(new Item("campaign", id("soup-weeks")))
			.stream()
			.filter((entry) -> entry.act().name().equals(act))
			.map((entry) -> String.valueOf(entry.reason().sentence()))
			.findFirst()
			.orElseThrow();
	}

	private long id(String slug) {
		return curator.database()
			.sql("select id from campaign where slug = :slug")
			.param("slug", slug.toLowerCase(Locale.ROOT))
			.query(Long.class)
			.single();
	}

	private long edition(String slug) {
		return curator.database()
			.sql("select id from edition where slug = :slug and campaign_id = :campaign")
			.param("slug", slug)
			.param("campaign", id("soup-weeks"))
			.query(Long.class)
			.single();
	}

}
