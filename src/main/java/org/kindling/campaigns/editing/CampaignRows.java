package org.kindling.campaigns.editing;

import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.kindling.media.Cover;
import org.kindling.platform.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns, without what belongs to them. */
@Repository
class CampaignRows {

	private final JdbcClient database;

	private final InstantSource time;

	CampaignRows(JdbcClient database, InstantSource time) {
		this.database = database;
		this.time = time;
	}

	/**
	 * Until the transaction ends, nobody else changes a campaign.
	 * @param campaign the one that is changed, or 0
	 * @throws NotFoundException where there is none
	 */
	void lock(long campaign) {
		database.sql("select pg_advisory_xact_lock(hashtextextended('campaigns', 0))").query().listOfRows();
		if (campaign != 0) {
			database.sql("select id from campaign where id = :id for update")
				.param("id", campaign)
				.query(Long.class)
				.optional()
				.orElseThrow(NotFoundException::new);
		}
	}

	/** One that nobody sees yet, without hashtags of its own but the one. */
	long add(String slug, long hashtag, String organiser, Cover cover) {
		return database.sql("""
				insert into campaign (slug, hashtag_id, organiser, palette, motif, scene, position, created_at)
				select :slug, :hashtag, :organiser, :palette, :motif, :scene, coalesce(max(position), 0) + 1, :now
				from campaign returning id
				""")
			.param("slug", slug)
			.param("hashtag", hashtag)
			.param("organiser", organiser)
			.param("palette", cover.palette())
			.param("motif", cover.motif())
			.param("scene", cover.scene())
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

	void change(long campaign, BasicsForm basics) {
		database.sql("""
				update campaign set slug = :slug, organiser = :organiser, palette = :palette, motif = :motif,
					scene = :scene where id = :id
				""")
			.param("id", campaign)
			.param("slug", basics.slug())
			.param("organiser", basics.organiser())
			.param("palette", basics.palette())
			.param("motif", basics.motif())
			.param("scene", basics.scene())
			.update();
	}

	/** All but its hashtags. */
	BasicsForm basics(long campaign, String hashtags) {
		return database.sql(
				"select slug, cast(:hashtags as text) as hashtags, organiser, palette, motif, scene from campaign where id = :id")
			.param("hashtags", hashtags)
			.param("id", campaign)
			.query(BasicsForm.class)
			.optional()
			.orElseThrow(NotFoundException::new);
	}

	boolean isTaken(String slug, long campaign) {
		return database.sql("select count(*) > 0 from campaign where slug = :slug and id <> :id")
			.param("slug", slug)
			.param("id", campaign)
			.query(Boolean.class)
			.single();
	}

	/**
	 * From when everybody sees it, or null for a draft.
	 * @throws NotFoundException where there is none
	 */
	@Nullable Instant publicAt(long campaign) {
		return database.sql("select public_at from campaign where id = :id")
			.param("id", campaign)
			.query((row, _) -> new Shown(row.getObject(1, OffsetDateTime.class)))
			.optional()
			.orElseThrow(NotFoundException::new)
			.instant();
	}

	boolean isPublic(long campaign) {
		Instant from = publicAt(campaign);
		return from != null && !from.isAfter(time.instant());
	}

	void show(long campaign, @Nullable Instant from) {
		database.sql("update campaign set public_at = :from where id = :id")
			.param("from", (from != null) ? from.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.param("id", campaign)
			.update();
	}

	private record Shown(@Nullable OffsetDateTime from) {

		@Nullable Instant instant() {
			return (from != null) ? from.toInstant() : null;
		}

	}

}
