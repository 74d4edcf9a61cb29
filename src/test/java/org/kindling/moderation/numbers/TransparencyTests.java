package org.kindling.moderation.numbers;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.ActorRole;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class TransparencyTests {

	private static final String ADDRESS = "/transparency";

	// Far from the ids of what other tests write about.
	private static final AtomicLong items = new AtomicLong(29_000_000);

	// Nobody tells stories in these but this test, and each of its methods in another.
	private static final AtomicLong languages = new AtomicLong();

	@Autowired
	private Visitor visitor;

	@Autowired
	private LedgerService ledger;

	@Autowired
	private QuarterKeeping quarters;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient database;

	private final Instant now = Instant.now();

	private final Quarter quarter = Quarter.of(now);

	private String language;

	@BeforeEach
	void takeALanguage() {
		leaveNoFew();
		language = "qa" + (char) ('a' + languages.getAndIncrement());
	}

	// What other tests have done a few times would cover numbers of this one as well.
	private void leaveNoFew() {
		database
			.sql("""
					select i.language, e.step, e.role from ledger_entry e join lateral (select l.language from ledger_entry l
						where l.kind = e.kind and l.item_id = e.item_id and l.language is not null limit 1) i on true
					group by 1, 2, 3 having count(*) < 5
					""")
			.query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
			.list()
			.forEach((few) -> {
				String[] parts = few.split(" ");
				language = parts[0];
				ActorRole role = ActorRole.valueOf(parts[2].toUpperCase(Locale.ROOT));
				Item item = new Item("story", items.incrementAndGet());
				for (int time = 0; time < 5; time++) {
					record(item, parts[1], new Actor(role, (role == ActorRole.PORTAL) ? null : 8L), Reason.NONE);
				}
			});
	}

	@AfterEach
	void countAsItIsNow() {
		database.sql("delete from quarter").update();
		transaction.executeWithoutResult((_) -> quarters.refresh(now));
	}

	@Test
	void tellsWhatTheLedgerSaysOfEachLanguage() throws IOException {
		handIn(9);
		decide(6, "approve", Reason.NONE);
		endQuarter();

		assertThat(row("received", language)).containsEntry("amount", "9").containsEntry("masked", "none");
		assertThat(row("approved", language)).containsEntry("amount", "6");
		assertThat(row("removed", language)).containsEntry("amount", "0");
		assertThat(Long.parseLong(row("received", "*").get("amount"))).isGreaterThanOrEqualTo(9);
	}

	@Test
	void countsWhatARuleApprovedApart() throws IOException {
		Item item = handIn(1);
		for (int time = 0; time < 5; time++) {
			record(item, "approve", Actor.portal(), Reason.NONE);
		}
		endQuarter();

		assertThat(row("by_rule", language)).containsEntry("amount", "5");
		assertThat(row("approved", language)).containsEntry("amount", "0");
	}

	@Test
	void countsWhatWasSaidWithoutALanguageWithWhatItIsAbout() throws IOException {
		for (int time = 0; time < 5; time++) {
			Item item = handIn(1);
			transaction.executeWithoutResult(
					(_) -> ledger.record(Act.of(item, "clear"), Actor.moderator(8), new Reason("no-violation", null)));
		}
		endQuarter();

		assertThat(row("cleared", language)).containsEntry("amount", "5");
	}

	@Test
	void givesAwayFewNeitherOnThePageNorInATable() throws IOException {
		handIn(9);
		decide(3, "decline", new Reason("privacy", "At 0:04."));
		endQuarter();

		assertThat(row("declined", language)).containsEntry("amount", "").doesNotContainValue("none");
		for (JsonNode row : JsonMapper.shared().readTree(visitor.get(ADDRESS + ".json").body())) {
			if (row.get("amount").isNull()) {
				assertThat(row.get("masked").asString()).isIn("few", "hidden");
			}
			else if (!row.get("measure").asString().endsWith("_minutes")) {
				assertThat(row.get("amount").asLong()).satisfiesAnyOf((amount) -> assertThat(amount).isZero(),
						(amount) -> assertThat(amount).isGreaterThanOrEqualTo(5));
			}
		}
		assertThat(database.sql("select count(*) from quarter_figure where amount between 1 and 4")
			.query(Long.class)
			.single()).isZero();
		assertThat(page("en").select(".counts").text()).contains("fewer than 5");
	}

	@Test
	void takesTheTimeFromHandingInToTheDecision() throws IOException {
		handIn(6);
		decide(6, "approve", Reason.NONE);
		endQuarter();

		assertThat(row("median_minutes", language)).containsEntry("amount", "0");
		assertThat(page("en").select(".counts").text()).contains("less than a minute");
	}

	@Test
	void showsNoLanguageAsLongAsItsNumbersGrow() throws IOException {
		handIn(9);
		transaction.executeWithoutResult((_) -> quarters.refresh(now));

		assertThat(row("received", language)).isEmpty();
		assertThat(row("received", "*")).containsEntry("complete", "false");
		assertThat(visitor.page(ADDRESS + "?quarter=" + quarter.name()).text()).contains("So far",
				"Languages, reasons and people follow");
	}

	@Test
	void countsAQuarterThatHasEndedForGood() throws IOException {
		handIn(9);
		endQuarter();
		handIn(1);
		endQuarter();

		assertThat(row("received", language)).containsEntry("amount", "9");
	}

	@Test
	void countsAnewByANewerRule() throws IOException {
		handIn(9);
		endQuarter();
		handIn(1);
		database.sql("update quarter set rule = 99").update();
		endQuarter();

		assertThat(row("received", language)).containsEntry("amount", "10").containsEntry("rule", "1");
	}

	@Test
	void saysInEachLanguageWhatIsCounted() {
		handIn(5);
		endQuarter();

		assertThat(page("es").select("main").text()).contains("Cómo moderamos, en números", "por la regla 1",
				"Todo viene del registro", "Los números del 1 al 4 no se muestran");
		assertThat(page("ms").select("main").text()).contains("Cara kami menyemak, dalam angka");
	}

	@Test
	void saysThatThereIsNothingYet() {
		database.sql("delete from quarter").update();

		assertThat(visitor.page(ADDRESS).select("main").text()).contains("There are no numbers yet.");
		assertThat(visitor.get(ADDRESS + ".json").statusCode()).isEqualTo(200);
	}

	@Test
	void knowsNoQuarterThatHasNotBegun() {
		assertThat(visitor.get(ADDRESS + "?quarter=2101-Q1").statusCode()).isEqualTo(404);
		assertThat(visitor.get(ADDRESS + "?quarter=soon").statusCode()).isEqualTo(404);
	}

	private Item handIn(int times) {
		Item item = new Item("story", items.incrementAndGet());
		for (int time = 0; time < times; time++) {
			record(item, "hand_in", Actor.author(7), Reason.NONE);
		}
		return item;
	}

	private void decide(int times, String act, Reason reason) {
		Item item = new Item("story", items.get());
		for (int time = 0; time < times; time++) {
			record(item, act, Actor.moderator(8), reason);
		}
	}

	private void record(Item item, String act, Actor by, Reason reason) {
		transaction.executeWithoutResult((_) -> ledger.record(new Act(item, language, act, null, null, 1), by, reason));
	}

	private void endQuarter() {
		transaction.executeWithoutResult((_) -> quarters.refresh(quarter.end().plus(Duration.ofHours(2))));
	}

	private Document page(String reader) {
		return visitor.page(ADDRESS + "?quarter=" + quarter.name(), reader);
	}

	private Map<String, String> row(String measure, String part) throws IOException {
		String table = new String(visitor.get(ADDRESS + ".csv").body(), StandardCharsets.UTF_8);
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(table))
			.stream()
			.filter((row) -> row.get("quarter").equals(quarter.name()) && row.get("measure").equals(measure)
					&& row.get("part").equals(part))
			.findFirst()
			.map(CSVRecord::toMap)
			.orElse(Map.of());
	}

}
