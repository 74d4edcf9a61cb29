package org.kindling.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The awards that were given, as they are read. */
@Repository
class GrantListing {

	// The sentence and the name in the reader's language, else in the story's, else in
	// English or any.
	private static final String CARDS = """
			select a.id as award, n.name, s.id as story, s.slug, s.title, s.language as title_language, c.handle,
				t.sentence, t.language
			from award_grant g
			join award a on a.id = g.award_id
			join story s on s.id = g.story_id
			join creator c on c.id = s.creator_id
			join lateral (select x.sentence, x.language from award_grant_text x where x.grant_id = g.id
				order by case x.language when :language then 0 when s.language then 1 else 2 end, x.language limit 1) t
				on true
			join lateral (select x.name from award_text x where x.award_id = a.id
				order by case x.language when :language then 0 when 'en' then 1 else 2 end, x.language limit 1) n on true
			""";

	private static final String PUBLIC = " where g.state in ('told', 'paid') and s.status = 'published' ";

	private final JdbcClient database;

	GrantListing(JdbcClient database) {
		this.database = database;
	}

	List<GrantCard> ofStory(long story, String language) {
		return database.sql(CARDS + PUBLIC + "and s.id = :story order by g.id desc")
			.param("language", language)
			.param("story", story)
			.query(GrantCard.class)
			.list();
	}

	List<GrantCard> ofCampaign(long campaign, String language) {
		return database.sql(CARDS + PUBLIC + "and a.campaign_id = :campaign order by a.position, g.id")
			.param("language", language)
			.param("campaign", campaign)
			.query(GrantCard.class)
			.list();
	}

	/** Whatever its state. */
	GrantCard card(long grant, String language) {
		return database.sql(CARDS + " where g.id = :grant")
			.param("language", language)
			.param("grant", grant)
			.query(GrantCard.class)
			.single();
	}

	/** The account of the creator whose story got it. */
	Optional<Long> account(long story) {
		return database
			.sql("select c.account_id from creator c join story s on s.creator_id = c.id where s.id = :story")
			.param("story", story)
			.query((row, at) -> Optional.ofNullable(row.getObject(1, Long.class)))
			.single();
	}

	/** All of all awards, the latest first. */
	List<GrantLine> all() {
		return database.sql("""
				select g.*, s.slug, s.title, s.language, s.status = 'published' as published, c.handle,
					c.account_id is not null as reachable, coalesce(t.sentence, '') as sentence
				from award_grant g join story s on s.id = g.story_id join creator c on c.id = s.creator_id
				left join award_grant_text t on t.grant_id = g.id and t.language = s.language
				order by g.id desc
				""").query(GrantListing::line).list();
	}

	private static GrantLine line(ResultSet row, int at) throws SQLException {
		return new GrantLine(row.getLong("id"), row.getLong("award_id"), row.getString("state"),
				row.getObject("granted_at", OffsetDateTime.class).toInstant(), moment(row, "told_at"),
				row.getObject("paid_on", LocalDate.class), row.getString("reference"), row.getString("why"),
				row.getBoolean("published"), row.getString("slug"), row.getString("title"), row.getString("language"),
				row.getString("handle"), row.getBoolean("reachable"), row.getString("sentence"));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
