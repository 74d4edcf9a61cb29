package org.kindling.moderation.reports;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.kindling.Guest;
import org.kindling.moderation.DecisionService;
import org.kindling.moderation.Staff;
import org.kindling.publishing.Item;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A story that everybody can see, for one test.
 *
 * @param item its kind and number
 * @param author who told it
 * @param browser its author's, signed in
 * @param moderator who approved it
 * @param title what it is called
 * @param beans of the portal
 */
record PublicStory(Item item, Teller author, Guest browser, Staff moderator, String title, ListableBeanFactory beans) {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final String FORM = "form[data-draft]";

	static PublicStory told(ListableBeanFactory beans, String portal) {
		Teller author = Teller.join(beans, portal);
		Guest browser = author.signIn();
		String title = "Reported story " + COUNT.incrementAndGet();
		Map<String, String> form = Guest.hidden(browser.get("/studio/stories/new?campaign=create-kindness").page(),
				FORM);
		form.putAll(Teller.words(title));
		browser.post("/studio/stories/submission", form);
		long id = beans.getBean(JdbcClient.class)
			.sql("select id from story where title = ?")
			.param(title)
			.query(Long.class)
			.single();
		PublicStory story = new PublicStory(new Item("story", id), author, browser, Staff.moderator(beans, portal),
				title, beans);
		story.decide(PublicationStep.APPROVE, Reason.NONE);
		return story;
	}

	void decide(PublicationStep step, Reason because) {
		beans.getBean(DecisionService.class).decide(item, version(), step, because, moderator.account());
	}

	/** Its author withdraws it, changes it and hands it in, and it is approved again. */
	void change(String title) {
		handInAgain(title);
		decide(PublicationStep.APPROVE, Reason.NONE);
	}

	/** Its author withdraws it, changes it and hands it in. */
	void handInAgain(String title) {
		browser.fill(studio(), "form[action$=withdrawal]", Map.of());
		Map<String, String> form = Guest.hidden(browser.get(studio()).page(), FORM);
		form.putAll(Teller.words(title));
		browser.post(studio() + "/submission", form);
	}

	String path() {
		return "/stories/" + column("slug");
	}

	String studio() {
		return "/studio/stories/" + item.id();
	}

	String judgement() {
		return "/moderation/items/story/" + item.id();
	}

	String status() {
		return column("status");
	}

	long version() {
		return Long.parseLong(column("version"));
	}

	private String column(String name) {
		return beans.getBean(JdbcClient.class)
			.sql("select " + name + "::text from story where id = ?")
			.param(item.id())
			.query(String.class)
			.single();
	}

}
