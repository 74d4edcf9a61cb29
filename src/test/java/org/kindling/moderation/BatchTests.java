package org.kindling.moderation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest.Answer;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.Item;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PortalTest
class BatchTests {

	private static final Reason BECAUSE = new Reason("privacy", "A name can be read at 0:04.");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private BatchService batches;

	@Autowired
	private BatchJob job;

	@Autowired
	private Claims claims;

	private Desk desk;

	private Teller rosa;

	private Staff mia;

	private Item bus;

	private Item umbrella;

	@BeforeEach
	void sitDown() {
		desk = new Desk(beans);
		rosa = Teller.join(beans, visitor.portal());
		mia = Staff.moderator(beans, visitor.portal());
		bus = desk.waiting(rosa, "The bus");
		umbrella = desk.waiting(rosa, "The umbrella");
	}

	@Test
	void decidesAboutSeveralThingsWithOneReason() {
		UUID batch = batches.add(chosen(), PublicationStep.RETURN, BECAUSE, mia.account());
		assertThat(desk.status(bus)).isEqualTo(PublicationStatus.WAITING);

		job.carryOut(batch);

		assertThat(desk.status(bus)).isEqualTo(PublicationStatus.RETURNED);
		assertThat(desk.status(umbrella)).isEqualTo(PublicationStatus.RETURNED);
		assertThat(rosa.mails().awaitMail(2)).contains("A name can be read at 0:04.");
		assertThat(batches.find(batch, mia.account()).decided()).isEqualTo(2);
	}

	@Test
	void decidesOnceHoweverOftenAPortalThatDiedBeginsAnew() throws Exception {
		UUID batch = batches.add(chosen(), PublicationStep.APPROVE, Reason.NONE, mia.account());

		try (ExecutorService portals = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int portal = 0; portal < 4; portal++) {
				portals.submit(() -> job.carryOut(batch));
			}
		}
		job.carryOut(batch);

		assertThat(desk.steps(bus, PublicationStep.APPROVE)).isOne();
		assertThat(desk.steps(umbrella, PublicationStep.APPROVE)).isOne();
		assertThat(batches.find(batch, mia.account()).missed()).isEmpty();
	}

	@Test
	void canBeTakenBackInTime() {
		UUID batch = batches.add(chosen(), PublicationStep.APPROVE, Reason.NONE, mia.account());

		assertThat(batches.takeBack(batch, mia.account() + 1)).isFalse();
		assertThat(batches.takeBack(batch, mia.account())).isTrue();
		job.carryOut(batch);

		assertThat(desk.status(bus)).isEqualTo(PublicationStatus.WAITING);
		assertThat(claims.take(bus, desk.moderator())).isTrue();
	}

	@Test
	void cannotBeTakenBackOnceItIsCarriedOut() {
		UUID batch = batches.add(chosen(), PublicationStep.APPROVE, Reason.NONE, mia.account());
		job.carryOut(batch);

		assertThat(batches.takeBack(batch, mia.account())).isFalse();
		assertThat(desk.status(bus)).isEqualTo(PublicationStatus.PUBLISHED);
	}

	@Test
	void leavesAloneWhatHasChangedOrIsSomebodyElses() {
		long noor = desk.moderator();
		claims.take(umbrella, noor);
		UUID batch = batches.add(chosen(), PublicationStep.APPROVE, Reason.NONE, mia.account());
		rosa.signIn().fill("/studio/stories/" + bus.id(), "form[action$=recall]", Map.of());

		job.carryOut(batch);

		assertThat(batches.find(batch, mia.account()).missed()).extracting(Batch.Line::title, Batch.Line::outcome)
			.containsExactlyInAnyOrder(tuple("The bus", "late"), tuple("The umbrella", "taken"));
		assertThat(desk.status(bus)).isEqualTo(PublicationStatus.DRAFT);
		assertThat(desk.status(umbrella)).isEqualTo(PublicationStatus.WAITING);
	}

	@Test
	void isDoneWithTicksInTheQueueAndUndoneWithAButton() {
		Answer soon = post("/moderation/batches", Stream.concat(boxes(), Stream.of("step=APPROVE")));
		assertThat(soon.words()).contains("2 will be approved in a moment.");
		assertThat(soon.page().select("[data-key=u]").text()).startsWith("Take it back");

		Answer undone = mia.browser().fill(soon.path(), "form[action$=undo]", Map.of());

		assertThat(undone.words()).contains("Taken back. Nothing was decided.");
		assertThat(mia.browser().get(soon.path()).status()).isEqualTo(404);
	}

	@Test
	void asksForAReasonAndInsistsOnIt() {
		Answer asked = post("/moderation/batches", Stream.concat(boxes(), Stream.of("step=RETURN")));
		assertThat(asked.status()).isEqualTo(200);
		assertThat(asked.words()).contains("Return 2", "The bus", "The umbrella");

		Answer again = post("/moderation/batches",
				Stream.concat(boxes(), Stream.of("step=RETURN", "reason=", "sentence=")));
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.page().select("#reason-wrong").text()).contains("Choose a reason");

		Answer soon = post("/moderation/batches",
				Stream.concat(boxes(), Stream.of("step=RETURN", "reason=privacy", "sentence=A+name.")));
		assertThat(soon.words()).contains("2 will be returned in a moment.");
		assertThat(post("/moderation/batches", Stream.of("step=APPROVE")).path()).isEqualTo("/moderation");
	}

	private List<BatchForm.Chosen> chosen() {
		return List.of(new BatchForm.Chosen(bus, desk.version(bus)),
				new BatchForm.Chosen(umbrella, desk.version(umbrella)));
	}

	private Stream<String> boxes() {
		return chosen().stream().map((each) -> "on=" + URLEncoder.encode(each.toString(), StandardCharsets.UTF_8));
	}

	private Answer post(String path, Stream<String> fields) {
		String token = mia.browser().get("/moderation/reasons/new").page().selectFirst("form.form [name=_csrf]").val();
		return mia.browser()
			.postEncoded(path,
					Stream.concat(fields, Stream.of("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
						.collect(Collectors.joining("&")));
	}

}
