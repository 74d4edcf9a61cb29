package org.kindling.curation;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
