package org.kindling.curation.readings;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Guest.Answer;
import org.kindling.Member;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.Role;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ReadingEditorTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final String LIST = "/curation/readings";

	private static final String FORM = "main form.form";

	private static final String CONFIRM = "form[data-confirm]";

	private static final String HEADER = "subject,kind,qualifier,value,as_of,source,link\n";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private LedgerService ledger;

	private Member curator;

	private Guest browser;

	private String hashtag;

	private String subject;

	@BeforeEach
	void describeWhatIsCounted() {
		curator = Member.with(beans, Role.CURATOR);
		browser = curator.guest();
		hashtag = "counted" + COUNT.incrementAndGet() + "elsewhere";
		Answer next = browser.fill(LIST + "/subjects/new", FORM,
				Map.of("hashtag", "#" + hashtag, "campaign", "", "name", "Counted elsewhere: #" + hashtag));
		subject = next.page().select("#subject option[selected]").val();
	}

	@AfterEach
	void leave() {
		withdrawAll();
		Member.leave(beans);
	}

	@Test
	void isKeptAndShownWithItsDayItsSourceAndALinkToIt() {
		assertThat(subject).isEqualTo("counted-elsewhere-" + hashtag);

		assertThat(add(Map.of()).words()).contains("The reading is kept.");

		Document page = visitor.page("/hashtags/" + hashtag);
		assertThat(page.select(".reading").text()).contains("Counted elsewhere", "over 14.6B views", "said by TikTok",
				"14 December 2021");
		assertThat(page.select(".reading a[rel]").attr("href")).isEqualTo("https://newsroom.tiktok.com/a");
		assertThat(list().select(".settings li")).hasSize(1);
	}

	@Test
	void isCorrectedByANewOneAndTheLedgerSaysByWhom() {
		add(Map.of());

		browser.fill(first(), FORM, Map.of("qualifier", "exactly", "value", "15000000000", "asof", "2021-12-14",
				"source", "TikTok", "link", ""));

		assertThat(list().select(".settings li").text()).contains("15B views", "corrected");
		assertThat(visitor.page("/hashtags/" + hashtag).select(".reading").text()).contains("15B views")
			.doesNotContain("14.6B");
		List<LedgerEntry> history = history();
		assertThat(history).extracting((entry) -> entry.act().name())
			.containsExactly("correct_reading", "record_reading");
		assertThat(history).extracting((entry) -> entry.by().account()).containsOnly(curator.id());
		assertThat(history.getFirst().reason().sentence()).contains("over 14600000000, 2021-12-14, TikTok", "→",
				"exactly 15000000000");
		assertThat(browser.get(first()).words()).contains("A reading was corrected", "A reading was added");
	}

	@Test
	void isDeletedFromEveryPageButNotFromTheRecord() {
		add(Map.of());
		String address = first();

		browser.fill(address, ".sure__form", Map.of());

		assertThat(list().text()).contains("No reading fits this choice.");
		assertThat(visitor.page("/hashtags/" + hashtag).select(".reading")).isEmpty();
		assertThat(browser.get(address).status()).isEqualTo(404);
		assertThat(add(Map.of()).words()).contains("The reading is kept.");
	}

	@Test
	void saysWhatIsWrongAndKeepsWhatWasTyped() {
		Answer answer = add(Map.of("value", "14,600", "asof", "2999-01-01", "source", " ", "link", "http://x.example"));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select(".field__wrong").eachText()).containsExactly(
				"Write the number in digits only, such as 14600000000.", "That day is still to come.",
				"Write who says so.", "Write a whole address that begins with https://, in at most 500 characters.");
		assertThat(answer.page().select("#value").val()).isEqualTo("14,600");
		assertThat(answer.page().select("#subject option[selected]").val()).isEqualTo(subject);
	}

	@Test
	void isKeptOnceHoweverOftenItIsSent() throws Exception {
		Callable<Integer> task = () -> add(Map.of()).status();
		try (var threads = Executors.newFixedThreadPool(6)) {
			threads.invokeAll(Collections.nCopies(6, task));
		}

		assertThat(add(Map.of()).words()).contains("This reading is here already.");
		assertThat(add(Map.of("value", "3")).words()).contains("This source is known with another number");
		assertThat(list().select(".settings li")).hasSize(1);
	}

	@Test
	void comesInATableOfWhichNothingIsTakenBeforeItWasLookedAt() {
		String table = HEADER + line("views", "14600000000", "TikTok") + line("creations", "2", "Perú 21")
				+ line("views", "14600000000", "TikTok");

		Answer preview = preview(table);
		assertThat(preview.words()).contains("Readings that are new: 2", "already, and are left out: 1");
		assertThat(list().select(".settings li")).isEmpty();

		Answer done = confirm(preview);
		assertThat(done.words()).contains("The table is taken in.");
		assertThat(list().select(".settings li")).hasSize(2);
		assertThat(list().text()).contains("said by Perú 21");
		assertThat(preview(table).words()).contains("There is nothing new in this table.");
		assertThat(history()).extracting((entry) -> entry.by().account()).containsOnly(curator.id());
	}

	@Test
	void namesEveryBadLineOfATableInTheReadersLanguageAndTakesNothing() {
		String table = HEADER + line("views", "1", "TikTok") + line("likes", "2", "TikTok") + line("views", "many", "")
				+ line("views", "2", "TikTok");

		Answer answer = browser.postFile(LIST + "/import?lang=es", token(), "file", "r.csv",
				table.getBytes(StandardCharsets.UTF_8));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select(".bad__line").eachAttr("data-line")).containsExactly("3", "4", "5");
		assertThat(answer.page().select(".bad__line").eachText().get(1)).startsWith("Línea 4")
			.contains("value: Escribe el número solo con cifras", "source: Escribe quién lo dice.");
		assertThat(answer.page().select(CONFIRM)).isEmpty();
		browser.get("/?lang=en");
		assertThat(list().select(".settings li")).isEmpty();
	}

	@Test
	void takesAllOfATableOrNothingIfSomebodyWasFaster() {
		Answer preview = preview(HEADER + line("views", "1", "TikTok") + line("creations", "2", "TikTok"));
		add(Map.of("value", "7", "kind", "creations", "asof", "2021-12-14", "link", ""));

		Answer late = confirm(preview);

		assertThat(late.status()).isEqualTo(422);
		assertThat(late.page().select(".bad__line").eachAttr("data-line")).containsExactly("3");
		assertThat(list().select(".settings li")).hasSize(1);
	}

	@Test
	void saysInASentenceWhatIsNoTable() {
		assertThat(preview("").words()).contains("There is nothing in this file.");
		assertThat(preview("Dear all,\nhello").words()).contains("The first line has to name the columns below");
		assertThat(preview(HEADER + line("views", "1", "x").repeat(1001)).words()).contains("more than 1,000 lines");
		assertThat(preview("a".repeat(1_500_000)).words()).contains("larger than 1 MB");
		assertThat(browser
			.postFile(LIST + "/import", token(), "file", "r.csv", (HEADER + "é").getBytes(StandardCharsets.ISO_8859_1))
			.words()).contains("Save the table as “CSV UTF-8”");
	}

	@Test
	void goesOutAsATableThatComesInAgainWithoutLoss() {
		add(Map.of("source", "=1+1; \"Zeitung\", 新聞"));
		add(Map.of("source", "'t Nieuws", "kind", "followers", "qualifier", "up_to", "value", "9223372036854775807",
				"link", ""));
		String table = export();
		assertThat(table).startsWith("\uFEFFsubject,kind,").contains("\"'=1+1; \"\"Zeitung\"\", 新聞\"", ",''t Nieuws,");

		withdrawAll();
		confirm(preview(table));

		assertThat(export()).isEqualTo(table);
	}

	@Test
	void isCalledOtherwiseOnEveryPage() {
		add(Map.of());

		browser.fill(LIST + "/subjects/" + subject, FORM,
				Map.of("hashtag", "#" + hashtag, "campaign", "", "name", "Renamed", "note", "for the past year"));

		assertThat(visitor.page("/hashtags/" + hashtag).select(".reading").text()).contains("Renamed",
				"for the past year");
	}

	@Test
	void isNobodysBusinessButCurators() {
		Guest moderator = Member.with(beans, Role.MODERATOR).guest();

		assertThat(moderator.get(LIST).status()).isEqualTo(403);
		assertThat(moderator.get(LIST + "/export").status()).isEqualTo(403);
		assertThat(new Guest(visitor.portal()).get(LIST + "/export").path()).startsWith("/sign-in");
	}

	private Answer add(Map<String, String> otherwise) {
		Map<String, String> form = new HashMap<>(
				Map.of("subject", subject, "kind", "views", "qualifier", "over", "value", "14600000000", "asof",
						"2021-12-14", "source", "TikTok", "link", "https://newsroom.tiktok.com/a"));
		form.putAll(otherwise);
		return browser.fill(LIST + "/new", FORM, form);
	}

	private Answer preview(String table) {
		return browser.postFile(LIST + "/import", token(), "file", "readings.csv",
				table.getBytes(StandardCharsets.UTF_8));
	}

	private Answer confirm(Answer preview) {
		return browser.post(LIST + "/import/confirmation", Guest.hidden(preview.page(), CONFIRM));
	}

	private String export() {
		return browser.get(LIST + "/export?hashtag=" + hashtag).response().body();
	}

	private String line(String kind, String value, String source) {
		return "%s,%s,over,%s,2021-12-14,%s,\n".formatted(subject, kind, value, source);
	}

	private Document list() {
		return browser.get(LIST + "?hashtag=" + hashtag).page();
	}

	private String first() {
		return list().select(".settings li a.button").first().attr("href");
	}

	private List<LedgerEntry> history() {
		String root = browser.get(first()).page().select("[data-root]").attr("data-root");
		return ledger.history(new Item("reading", Long.parseLong(root)));
	}

	private void withdrawAll() {
		list().select(".settings li a.button")
			.eachAttr("href")
			.forEach((each) -> browser.fill(each, ".sure__form", Map.of()));
	}

	private Map<String, String> token() {
		return Guest.hidden(browser.get(LIST + "/import").page(), FORM);
	}

}
