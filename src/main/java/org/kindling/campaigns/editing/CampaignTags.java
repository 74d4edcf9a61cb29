package org.kindling.campaigns.editing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kindling.hashtags.HashtagLine;
import org.kindling.hashtags.HashtagService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The hashtags of campaigns. Nobody finds one that only a campaign bears that is not
 * public yet.
 */
@Component
class CampaignTags {

	private final JdbcClient database;

	private final HashtagService hashtags;

	CampaignTags(JdbcClient database, HashtagService hashtags) {
		this.database = database;
		this.hashtags = hashtags;
	}

	/** As they are typed, the campaign's own first. */
	String read(long campaign) {
		return database.sql("""
				select h.label from campaign c join hashtag h on h.id = c.hashtag_id where c.id = :id
				union all
				(select h.label from campaign_hashtag f join hashtag h on h.id = f.hashtag_id
				where f.campaign_id = :id order by h.name)
				""")
			.param("id", campaign)
			.query(String.class)
			.list()
			.stream()
			.map((label) -> "#" + label)
			.collect(Collectors.joining(" "));
	}

	/** The id of the first, for a campaign that is about to be created. */
	long first(Tags tags) {
		return hashtags.hold(tags.labels()).getFirst().id();
	}

	void write(long campaign, Tags tags) {
		Set<Long> touched = new HashSet<>(of(campaign));
		List<Long> borne = hashtags.hold(tags.labels()).stream().map(HashtagLine::id).toList();
		touched.addAll(borne);
		database.sql("update campaign set hashtag_id = :hashtag where id = :id")
			.param("hashtag", borne.getFirst())
			.param("id", campaign)
			.update();
		database.sql("delete from campaign_hashtag where campaign_id = :id").param("id", campaign).update();
		borne.stream()
			.skip(1)
			.forEach((hashtag) -> database
				.sql("insert into campaign_hashtag (campaign_id, hashtag_id) values (:id, :hashtag)")
				.param("id", campaign)
				.param("hashtag", hashtag)
				.update());
		touched.forEach(this::show);
	}

	/** To be called whenever the day of a campaign has changed. */
	void show(List<Long> borne) {
		borne.forEach(this::show);
	}

	/** The ids of a campaign's hashtags. */
	List<Long> of(long campaign) {
		return database.sql("""
				select hashtag_id from campaign where id = :id
				union select hashtag_id from campaign_hashtag where campaign_id = :id
				""").param("id", campaign).query(Long.class).list();
	}

	private void show(long hashtag) {
		List<Instant> first = database.sql("""
				select c.public_at from campaign c
				where c.public_at is not null and (c.hashtag_id = :hashtag or exists (
					select from campaign_hashtag f where f.campaign_id = c.id and f.hashtag_id = :hashtag))
				order by c.public_at limit 1
				""")
			.param("hashtag", hashtag)
			.query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.list();
		hashtags.showFrom(hashtag, first.isEmpty() ? null : first.getFirst());
	}

}
