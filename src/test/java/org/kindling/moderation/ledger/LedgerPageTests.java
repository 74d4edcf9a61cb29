package org.kindling.moderation.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest.Answer;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.moderation.Staff;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerState;
import org.kindling.publishing.LedgerWatch;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class LedgerPageTests {

	private static final String LEDGER = "/moderation/ledger";

	// Far from the ids of what other tests write about.
	private static final AtomicLong items = new AtomicLong(19_000_000);

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private LedgerService ledger;

	@Autowired
	private LedgerWatch watch;

	@Autowired
	private TransactionOperations transaction;

	private Staff mia;

	private Item item;

	@BeforeEach
	void sitDown() {
		mia = Staff.moderator(beans, visitor.portal());
		item = new Item("story", items.incrementAndGet());
	}

	@Test
	void saysInTheLanguageOfWhoLooksWhatWasDoneByWhomAndWhy() {
		record("return", Actor.moderator(mia.account()), new Reason("privacy", "Se lee un nombre en 0:04."));

		String words = mia.browser().get(about(item) + "&lang=es").words();

		assertThat(words).contains("Alguien de moderación", "Tú", "No se muestra ningún dato privado",
				"Se lee un nombre en 0:04.", "Historia " + item.id());
	}

	@Test
	void leadsToWhatItIsAbout() {
		record("hand_in", Actor.author(7), Reason.NONE);

		assertThat(mia.browser().get(about(item)).page().select(".ledger__item a").eachAttr("href"))
			.contains("/moderation/items/story/" + item.id());
	}

	@Test
	void showsAnActThatItHasNoWordsForAsItIs() {
		record("polish", Actor.curator(8), Reason.NONE);

		assertThat(mia.browser().get(about(item)).words()).contains("polish");
	}

	@Test
	void findsWhatFitsAllThatWasChosen() {
		record("hand_in", Actor.author(7), Reason.NONE);
		record("return", Actor.moderator(mia.account()), new Reason("privacy", "At 0:04."));
		record("return", Actor.moderator(mia.account()), new Reason("unclear", "At 0:05."));
		String today = LocalDate.now(ZoneOffset.UTC).toString();
		String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();

		assertThat(entries(about(item) + "&act=return&reason=privacy&person=" + mia.account())).hasSize(1);
		assertThat(entries(about(item) + "&act=return")).hasSize(2);
		assertThat(entries(about(item) + "&from=" + today + "&until=" + today)).hasSize(3);
		assertThat(entries(about(item) + "&from=" + tomorrow)).isEmpty();
	}

	@Test
	void leavesOutWhatCannotBeRead() {
		record("hand_in", Actor.author(7), Reason.NONE);

		assertThat(entries(about(item) + "&from=2026-02-31&person=me&act=%27%3B--&before=x")).hasSize(1);
	}

	@Test
	void isLeafedThroughWithoutMissingOrRepeatingAnything() {
		for (int time = 0; time < 120; time++) {
			record("hand_in", Actor.author(time), Reason.NONE);
		}

		Document first = mia.browser().get(about(item)).page();
		Document second = mia.browser().get(first.selectFirst("a[rel=next]").absUrl("href")).page();
		Document third = mia.browser().get(second.selectFirst("a[rel=next]").absUrl("href")).page();

		assertThat(List.of(first, second, third).stream().flatMap((page) -> numbers(page).stream())).hasSize(120)
			.doesNotHaveDuplicates();
		assertThat(third.selectFirst("a[rel=next]")).isNull();
	}

	@Test
	void givesTheSameChoiceAsATable() throws IOException {
		record("hand_in", Actor.author(7), Reason.NONE);
		LedgerEntry last = record("return", Actor.moderator(8),
				new Reason("privacy", "\"Hello\", she said;\nand left."));

		Answer answer = mia.browser().get(about(item).replace(LEDGER, LEDGER + ".csv"));
		List<CSVRecord> rows = rows(answer);

		assertThat(answer.response().headers().firstValue("Content-Disposition"))
			.hasValueSatisfying((value) -> assertThat(value).startsWith("attachment").contains("ledger.csv"));
		assertThat(rows).extracting((row) -> row.get("act")).containsExactly("return", "hand_in");
		assertThat(rows.getFirst().get("sentence")).isEqualTo("\"Hello\", she said;\nand left.");
		assertThat(rows.getFirst().get("hash")).isEqualTo(last.hash());
		assertThat(rows.getFirst().get("previous")).isEqualTo(last.previous());
	}

	@Test
	void givesMoreThanItHoldsAtOnceAsATable() throws IOException {
		transaction.executeWithoutResult((_) -> {
			for (int time = 0; time < 2_100; time++) {
				ledger.record(Act.of(item, "polish"), Actor.curator(8), Reason.NONE);
			}
		});

		assertThat(rows(mia.browser().get(LEDGER + ".csv?act=polish&item=" + item.id()))).hasSize(2_100)
			.extracting((row) -> row.get("number"))
			.doesNotHaveDuplicates();
	}

	@Test
	void givesNoSpreadsheetAFormula() throws IOException {
		for (String words : List.of("=1+1", "+1", "-1", "@sum(a1)", "\t=1", " =1", "＝1", "harmless = yes")) {
			record("return", Actor.moderator(8), new Reason("privacy", words));
		}

		assertThat(rows(mia.browser().get(LEDGER + ".csv?kind=story&item=" + item.id())))
			.extracting((row) -> row.get("sentence"))
			.containsExactly("harmless = yes", "'＝1", "' =1", "'\t=1", "'@sum(a1)", "'-1", "'+1", "'=1+1");
	}

	@Test
	void saysWhenTheChainWasCheckedAndWhatWasFound() {
		record("hand_in", Actor.author(7), Reason.NONE);
		LedgerState check = watch.run();

		assertThat(check.isSound()).isTrue();
		assertThat(mia.browser().get(LEDGER).words()).contains("are as they were written",
				check.entries() + ":" + check.head());
	}

	private LedgerEntry record(String act, Actor by, Reason reason) {
		return transaction.execute((_) -> ledger.record(new Act(item, "es", act, null, null, 1), by, reason));
	}

	private static String about(Item item) {
		return LEDGER + "?kind=" + item.kind() + "&item=" + item.id();
	}

	private List<String> entries(String path) {
		return numbers(mia.browser().get(path).page());
	}

	private static List<String> numbers(Document page) {
		return page.select(".ledger__number").eachText();
	}

	private static List<CSVRecord> rows(Answer answer) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(answer.response().body()))
			.getRecords();
	}

}
