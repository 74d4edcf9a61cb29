package org.kindling.curation;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.DataArchive;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AwardTests {

	private static final String FORM = "main form.form";

	@Autowired
	private Visitor visitor;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private LedgerService ledger;

	@Autowired
	private CurationData data;

	@Autowired
	private TransactionOperations transactions;

	private Curator curator;

	private String campaign;

	private long award;

	@BeforeEach
	void join() {
		curator = Curator.join(beans, visitor.portal());
		campaign = curator.campaign();
		award = curator.award(campaign, 2);
	}

	@AfterEach
	void leave() {
		curator.leave(campaign);
	}

	@Test
	void areSeenByNobodyBeforeTheirCreatorIsTold() {
		var story = curator.story(campaign);

		assertThat(grant(story).words()).contains("It is given. Now tell the creator.", "1 of 2 given",
				"The portal pays nobody");

		assertThat(story(story)).doesNotContain("The Lantern");
		assertThat(visitor.page("/campaigns/" + campaign).select(".honours")).isEmpty();
		assertThat(curator.guest().get("/curation").words()).contains("to tell: 1");
	}

	@Test
	void areShownOnStoryAndCampaignOnceTheirCreatorIsTold() {
		var story = curator.story(campaign);
		grant(story);

		assertThat(step("telling", Map.of()).words()).contains("The creator is told");

		assertThat(story(story)).contains("The Lantern", "For the patience of it.");
		assertThat(visitor.page("/campaigns/" + campaign).select(".honours").text()).contains(story.title(),
				"For the patience of it.");
		assertThat(visitor.page("/stories/" + story.slug(), "es").select(".honours").text()).contains("La Linterna",
				"Por la paciencia.");
	}

	@Test
	void tellTheirCreatorOnceInTheirLanguageHoweverManyPress() throws Exception {
		var story = curator.story(campaign);
		grant(story);
		String telling = address("telling");
		Map<String, String> token = Guest.hidden(page().page(), "form[action$=telling]");

		atOnce(20, () -> curator.guest().post(telling, token).status());

		assertThat(story.teller().mails().awaitMail(1)).startsWith("Tu historia “" + story.title() + "” recibió")
			.contains("La Linterna", "Por la paciencia.", "/stories/" + story.slug());
		assertThat(ledger.history(new Item("story", story.id()))).extracting((entry) -> entry.act().name())
			.containsExactly("tell", "grant");
		assertThat(curator.database()
			.sql("select count(*) from job where task_name = 'mail' and convert_from(task_data, 'UTF8') like :who")
			.param("who", "%" + story.teller().email() + "%")
			.query(Long.class)
			.single() + story.teller().mails().texts().size()).isOne();
	}

	@Test
	void areNeverMoreThanTheCampaignOffers() throws Exception {
		List<Map<String, String>> forms = new ArrayList<>();
		for (int number = 0; number < 20; number++) {
			forms.add(filled(curator.story(campaign)));
		}

		List<Integer> answers = atOnce(forms.stream()
			.<Callable<Integer>>map((form) -> () -> curator.guest().post(grants(), form).status())
			.toList());

		assertThat(answers).filteredOn((status) -> status == 200).hasSize(2);
		assertThat(answers).filteredOn((status) -> status == 422).hasSize(18);
		assertThat(page().words()).contains("2 of 2 given", "All of them are given.");
	}

	@Test
	void areGivenToAStoryOnceHoweverOftenTheFormIsSent() throws Exception {
		Map<String, String> form = filled(curator.story(campaign));

		List<Integer> answers = atOnce(20, () -> curator.guest().post(grants(), form).status());

		assertThat(answers).containsOnlyOnce(200);
		assertThat(curator.guest().post(grants(), form).words()).contains("has this award already");
	}

	@Test
	void arePaidElsewhereAndNotedWithDayAndReference() {
		var story = curator.story(campaign);
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		grant(story);
		assertThat(page().page().select("form[action$=payment]")).isEmpty();
		step("telling", Map.of());

		assertThat(step("payment", Map.of("paidOn", today.plusDays(2).toString(), "reference", "A-17")).words())
			.contains("That day is still to come");
		assertThat(step("payment", Map.of("paidOn", today.toString(), "reference", " ")).status()).isEqualTo(422);
		assertThat(step("payment", Map.of("paidOn", today.toString(), "reference", "A-17")).words())
			.contains("The payment is noted", "reference A-17");

		assertThat(story(story)).contains("The Lantern").doesNotContain("A-17");
	}

	@Test
	void areWithdrawnWithAReasonAndCanThenBeGivenToAnother() {
		var story = curator.story(campaign);
		grant(story);
		step("telling", Map.of());
		story.teller().mails().awaitMail(1);
		assertThat(step("withdrawal", Map.of("why", "")).words()).contains("Say why");

		assertThat(step("withdrawal", Map.of("why", "It was told before by somebody else.")).words())
			.contains("The award is withdrawn", "0 of 2 given");

		assertThat(story(story)).doesNotContain("The Lantern");
		assertThat(story.teller().mails().awaitMail(2)).contains("It was told before by somebody else.");
		assertThat(ledger.history(new Item("story", story.id())).getFirst().act().name()).isEqualTo("withdraw_award");
		assertThat(grant(story).words()).contains("It is given");
	}

	@Test
	void ofAStoryThatIsRemovedAreNotShown() {
		var story = curator.story(campaign);
		grant(story);
		step("telling", Map.of());

		curator.put(story, "removed");

		assertThat(visitor.page("/campaigns/" + campaign).select(".honours")).isEmpty();
		assertThat(page().words()).contains("the story is not public now");
	}

	@Test
	void sayWhyInTheLanguageOfTheStory() {
		var story = curator.story(campaign);
		Map<String, String> form = filled(story);

		form.put("sentences[en]", " ");
		assertThat(curator.guest().post(grants(), form).words()).contains("Say why in the language of the story");
		form.put("sentences[en]", "x".repeat(301));
		assertThat(curator.guest().post(grants(), form).words()).contains("at most 300 characters");

		assertThat(page().words()).contains("0 of 2 given");
	}

	@Test
	void areForStoriesOfTheirOwnCampaign() {
		Map<String, String> form = filled(curator.story(campaign));
		form.put("story", "the-bus-driver-who-waited");

		assertThat(curator.guest().post(grants(), form).status()).isEqualTo(404);
	}

	@Test
	void areTakenHomeAndErasedWithTheirStory() {
		var story = curator.story(campaign);
		grant(story);
		Map<String, Object> files = new HashMap<>();

		data.collect(story.teller().account(), new DataArchive() {

			@Override
			public void json(String name, Object content) {
				files.put(name, content);
			}

			@Override
			public void file(String name, InputStream content) {
				throw new AssertionError(name);
			}

		});
		transactions.executeWithoutResult((_) -> data.erase(story.teller().account()));

		assertThat(files.get("awards.json").toString()).contains("The Lantern", "For the patience of it.");
		assertThat(files).containsKey("picks.json");
		assertThat(page().words()).contains("No story has it yet");
	}

	private Guest.Answer grant(Curator.Told story) {
		return curator.guest().post(grants(), filled(story));
	}

	private Map<String, String> filled(Curator.Told story) {
		Map<String, String> form = Guest.hidden(curator.guest().get(grants() + "/new?story=" + story.slug()).page(),
				FORM);
		form.putAll(Map.of("sentences[en]", "For the patience of it.", "sentences[es]", "Por la paciencia.",
				"sentences[pt-BR]", ""));
		return form;
	}

	private Guest.Answer step(String step, Map<String, String> fields) {
		return curator.guest().fill("/curation/awards/" + award, "form[action$=" + step + "]", fields);
	}

	private String address(String step) {
		Element form = page().page().selectFirst("form[action$=" + step + "]");
		return form.absUrl("action");
	}

	private String grants() {
		return "/curation/awards/" + award + "/grants";
	}

	private Guest.Answer page() {
		return curator.guest().get("/curation/awards/" + award);
	}

	private String story(Curator.Told story) {
		return visitor.page("/stories/" + story.slug()).select("main").text();
	}

	private static <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
		return atOnce(Collections.nCopies(times, task));
	}

	private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
		try (var threads = Executors.newFixedThreadPool(tasks.size())) {
			List<T> all = new ArrayList<>();
			for (Future<T> answer : threads.invokeAll(tasks)) {
				all.add(answer.get());
			}
			return all;
		}
	}

}
