package org.kindling.moderation.numbers;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.moderation.Staff;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DeskNumbersTests {

	private static final String NUMBERS = "/moderation/numbers";

	// Far from the ids of what other tests write about.
	private static final AtomicLong items = new AtomicLong(39_000_000);

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	@Autowired
	private LedgerService ledger;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private DeskNumbersService numbers;

	private Staff mia;

	@BeforeEach
	void sitDown() {
		mia = Staff.moderator(beans, visitor.portal());
	}

	@AfterEach
	void clearTheDesk() {
		database.sql("delete from moderation_case where item_id >= 39000000").update();
	}

	@Test
	void saysHowMuchWaitsAndForHowLong() {
		long before = numbers.now().all();
		wait("story", Duration.ofDays(40), null);

		Document page = page();

		assertThat(page.select(".numbers dd").first().text()).isEqualTo(String.valueOf(before + 1));
		assertThat(page.select(".numbers dd").get(1).text()).isEqualTo("40 days");
		assertThat(page.select("section[aria-labelledby=waiting] a").eachAttr("href"))
			.contains("/moderation?kind=story&cause=handed_in");
	}

	@Test
	void saysWhoIsAtWhat() {
		wait("story", Duration.ofHours(1), mia.account());

		assertThat(page().select("section[aria-labelledby=claims] li").eachText())
			.anyMatch((claim) -> claim.startsWith("The seat with a coat on it"));
	}

	@Test
	void sharesOutWhoDecidedHowMuch() {
		work(Duration.ofDays(1), false);
		work(Duration.ofDays(2), true);
		work(Duration.ofDays(20), false);

		Element own = page().select("section[aria-labelledby=people] tr")
			.stream()
			.filter((row) -> row.text().startsWith("You"))
			.findFirst()
			.orElseThrow();

		assertThat(own.select("td").eachText()).containsExactly("2", "3", "1");
	}

	@Test
	void drawsWhatCameInAndWhatWasDecidedEachDay() {
		DeskNumbers.Day before = numbers.now().days().getFirst();
		Item item = new Item("story", items.incrementAndGet());
		transaction.executeWithoutResult((_) -> {
			ledger.record(Act.of(item, "hand_in"), Actor.author(7), Reason.NONE);
			ledger.record(Act.of(item, "report"), Actor.visitor(null), Reason.NONE);
			ledger.record(Act.of(item, "approve"), Actor.moderator(mia.account()), Reason.NONE);
		});

		DeskNumbers.Day after = numbers.now().days().getFirst();

		assertThat(after.received()).isEqualTo(before.received() + 2);
		assertThat(after.decided()).isEqualTo(before.decided() + 1);
		assertThat(page().select("figure tbody tr")).hasSize(30);
	}

	private void wait(String kind, Duration since, Long by) {
		Instant now = Instant.now();
		database
			.sql("""
					insert into moderation_case (kind, item_id, cause, version, title, language, signs, risk, opened_at, claimed_by,
						claimed_until)
					values (:kind, :item, 'handed_in', 1, 'The seat with a coat on it', 'en', '{}', 0, :since, :by, :until)
					""")
			.param("kind", kind)
			.param("item", items.incrementAndGet())
			.param("since", now.minus(since).atOffset(ZoneOffset.UTC))
			.param("by", by)
			.param("until", (by != null) ? now.plusSeconds(600).atOffset(ZoneOffset.UTC) : null)
			.update();
	}

	private void work(Duration ago, boolean severe) {
		database.sql("insert into moderation_work (moderator_id, at, severe) values (?, ?, ?)")
			.param(mia.account())
			.param(Instant.now().minus(ago).atOffset(ZoneOffset.UTC))
			.param(severe)
			.update();
	}

	private Document page() {
		return mia.browser().get(NUMBERS).page();
	}

}
