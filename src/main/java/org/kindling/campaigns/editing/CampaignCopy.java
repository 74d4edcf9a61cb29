package org.kindling.campaigns.editing;

import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies a campaign with everything that curators wrote into it. */
@Component
class CampaignCopy {

	// Each row is followed by what it says, told apart by what is unique in its campaign.
	private static final List<String> PARTS = List.of("""
			insert into campaign_hashtag (campaign_id, hashtag_id)
			select :copy, hashtag_id from campaign_hashtag where campaign_id = :id
			""", """
			insert into campaign_partner (campaign_id, partner_id, position)
			select :copy, partner_id, position from campaign_partner where campaign_id = :id
			""", """
			insert into norm (campaign_id, position, language, title, body)
			select :copy, position, language, title, body from norm where campaign_id = :id
			""",
			"""
					insert into edition_text (edition_id, language, name, title, headline, emphasis, introduction, note, goals,
						take_part, period)
					select n.id, t.language, t.name, t.title, t.headline, t.emphasis, t.introduction, t.note, t.goals, t.take_part,
						t.period
					from edition_text t join edition e on e.id = t.edition_id
						join edition n on n.campaign_id = :copy and n.slug = e.slug
					where e.campaign_id = :id
					""",
			"""
					insert into award (campaign_id, position, amount_from, amount_to, currency, quantity)
					select :copy, position, amount_from, amount_to, currency, quantity from award where campaign_id = :id
					""",
			"""
					insert into award_text (award_id, language, name, criteria)
					select n.id, t.language, t.name, t.criteria from award_text t join award a on a.id = t.award_id
						join award n on n.campaign_id = :copy and n.position = a.position
					where a.campaign_id = :id
					""", """
					insert into series (campaign_id, slug) select :copy, slug from series where campaign_id = :id
					""",
			"""
					insert into series_text (series_id, language, title, introduction)
					select n.id, t.language, t.title, t.introduction from series_text t join series s on s.id = t.series_id
						join series n on n.campaign_id = :copy and n.slug = s.slug
					where s.campaign_id = :id
					""");

	private final JdbcClient database;

	private final InstantSource time;

	CampaignCopy(JdbcClient database, InstantSource time) {
		this.database = database;
		this.time = time;
	}

	/**
	 * Makes a draft.
	 * @param slug its own
	 * @param starts its first day, or null for the same days
	 * @return the copy's id
	 */
	long make(long campaign, String slug, @Nullable LocalDate starts) {
		long copy = database
			.sql("""
					insert into campaign (slug, hashtag_id, organiser, palette, motif, scene, position, created_at)
					select :slug, hashtag_id, organiser, palette, motif, scene, (select max(position) + 1 from campaign), :now
					from campaign where id = :id returning id
					""")
			.param("slug", slug)
			.param("id", campaign)
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
		copyEditions(campaign, copy, starts);
		PARTS.forEach((part) -> database.sql(part).param("copy", copy).param("id", campaign).update());
		return copy;
	}

	private void copyEditions(long campaign, long copy, @Nullable LocalDate starts) {
		database
			.sql("""
					with first as (select cast(:starts as date) - min(starts_on) as days from edition where campaign_id = :id),
					later as (select coalesce(days, 0) as days from first)
					insert into edition (campaign_id, slug, language, region, announced_on, starts_on, ends_on, accounts,
						demonstration, position)
					select :copy, slug, language, region, announced_on + days, starts_on + days, ends_on + days, accounts,
						demonstration, position
					from edition, later where campaign_id = :id
					""")
			.param("starts", starts, Types.DATE)
			.param("copy", copy)
			.param("id", campaign)
			.update();
	}

}
