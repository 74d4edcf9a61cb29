package org.kindling.curation;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.kindling.Guest;
import org.kindling.accounts.AgeBand;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A curator of the portal of a test, and the stories to choose from.
 *
 * @param account the curator's account
 * @param guest their browser, signed in
 * @param beans of the portal
 * @param portal its address
 */
record Curator(long account, Guest guest, ListableBeanFactory beans, String portal) {

	private static final AtomicInteger COUNT = new AtomicInteger();

	static Curator join(ListableBeanFactory beans, String portal) {
		Teller person = Teller.join(beans, portal);
		beans.getBean(JdbcClient.class)
			.sql("insert into account_role (account_id, role) values (?, 'curator')")
			.param(person.account())
			.update();
		return new Curator(person.account(), person.signIn(), beans, portal);
	}

	/** A campaign of its own, without picks of anybody, with an edition called here. */
	String campaign() {
		String slug = "curated-" + COUNT.incrementAndGet();
		JdbcClient database = database();
		database.sql("insert into hashtag (name, label, created_at) values (:name, :name, now())")
			.param("name", slug.replace("-", ""))
			.update();
		database
			.sql("""
					insert into campaign (slug, hashtag_id, organiser, palette, motif, scene, position, created_at, public_at)
					select :slug, id, 'A café', 'dawn', 'lantern', 'hills', 90, now(), now() from hashtag where name = :name
					""")
			.param("slug", slug)
			.param("name", slug.replace("-", ""))
			.update();
		edition(slug, "here", null, null);
		return slug;
	}

	/** An edition that runs from a day to a day. */
	void edition(String campaign, String slug, @Nullable String from, @Nullable String until) {
		database()
			.sql("""
					with e as (insert into edition (campaign_id, slug, language, starts_on, ends_on, position)
						select id, :slug, 'en', cast(:from as date), cast(:until as date), 1 from campaign
						where slug = :campaign returning id)
					insert into edition_text (edition_id, language, name, title, headline, introduction, goals, take_part)
					select id, 'en', 'Edition ' || :slug, 'Campaign ' || :campaign, 'Be kind', 'We are kind.', '{less bullying}',
						'{tell}' from e
					""")
			.param("slug", slug)
			.param("campaign", campaign)
			.param("from", from)
			.param("until", until)
			.update();
	}

	/** A public story by a grown-up, without a video. */
	Told story(String campaign) {
		return story(campaign, AgeBand.ADULT);
	}

	/** A public story by somebody of an age, without a video. */
	Told story(String campaign, AgeBand age) {
		Teller teller = Teller.join(beans, portal, age, "es");
		String slug = "told-" + COUNT.incrementAndGet();
		long id = database()
			.sql("""
					insert into story (slug, campaign_id, creator_id, title, body, language, status, status_since, published_at)
					select :slug, c.id, a.id, 'Title ' || :slug, 'Somebody waited.', 'en', 'published', now(), now()
					from campaign c, creator a where c.slug = :campaign and a.account_id = :account returning id
					""")
			.param("slug", slug)
			.param("campaign", campaign)
			.param("account", teller.account())
			.query(Long.class)
			.single();
		return new Told(id, slug, teller);
	}

	/** Gives a story a film. */
	void film(Told story) {
		database().sql("""
				with w as (insert into video (created_at) values (now()) returning id)
				update story set video_id = w.id from w where story.id = :story
				""").param("story", story.id()).update();
	}

	/**
	 * Hands in captions for its film that nobody has looked at, in the story's language.
	 */
	long wantCaptions(Told story) {
		return database().sql("""
				insert into caption_change (video_id, language, file_id, status, status_since, version)
				select video_id, language, (select min(file_id) from caption), 'waiting', now(), 2 from story
				where id = :story returning id
				""").param("story", story.id()).query(Long.class).single();
	}

	/** Makes a story be what a moderator or its author left it as. */
	void put(Told story, String status) {
		database().sql("update story set status = :status where id = :story")
			.param("status", status.toLowerCase(Locale.ROOT))
			.param("story", story.id())
			.update();
	}

	/** What the campaign offers, so many at most. */
	long award(String campaign, int quantity) {
		return database().sql("""
				with a as (insert into award (campaign_id, position, amount_from, amount_to, currency, quantity)
					select id, 1, 100, 500, 'MYR', :quantity from campaign where slug = :campaign returning id),
				t as (insert into award_text (award_id, language, name, criteria)
					select id, language, name, 'for what stays' from a,
						(values ('en', 'The Lantern'), ('es', 'La Linterna')) n (language, name) returning award_id)
				select id from a
				""").param("quantity", quantity).param("campaign", campaign).query(Long.class).single();
	}

	/** Leaves the portal as it was, for other tests. */
	void leave(String campaign) {
		for (String table : new String[] { "story", "campaign" }) {
			database()
				.sql("delete from %s where %s = (select id from campaign where slug = :slug)".formatted(table,
						table.equals("story") ? "campaign_id" : "id"))
				.param("slug", campaign)
				.update();
		}
	}

	JdbcClient database() {
		return beans.getBean(JdbcClient.class);
	}

	/**
	 * A story of a test.
	 *
	 * @param id its number
	 * @param slug its name in addresses
	 * @param teller who told it
	 */
	record Told(long id, String slug, Teller teller) {

		String title() {
			return "Title " + slug;
		}

	}

}
