package org.kindling.curation;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The picks of each place, as curators change them. */
@Repository
class Picks {

	private static final String OPEN = """
			from pick where place = :kind and (ends_at is null or ends_at > :now)
				and campaign_id is not distinct from cast(:campaign as bigint)
				and edition_id is not distinct from cast(:edition as bigint)
			""";

	private final JdbcClient database;

	Picks(JdbcClient database) {
		this.database = database;
	}

	/** Until the transaction ends, nobody else changes what is picked there. */
	Optional<Spot> lock(Place place) {
		database.sql("select pg_advisory_xact_lock(hashtextextended('pick ' || :place, 0))")
			.param("place", place.word())
			.query((row) -> {
			});
		return find(place);
	}

	Optional<Spot> find(Place place) {
		if (place.campaign() == null) {
			return Optional.of(new Spot("home", null, null));
		}
		return database.sql("""
				select :kind as kind, case when :kind = 'campaign' then c.id end as campaign, e.id as edition
				from campaign c left join edition e on e.campaign_id = c.id and e.slug = :edition
				where c.slug = :campaign and (:kind = 'campaign' or e.id is not null)
				""")
			.param("kind", place.kind())
			.param("campaign", place.campaign())
			.param("edition", (place.edition() != null) ? place.edition() : "")
			.query(Spot.class)
			.optional();
	}

	/** The numbers of those that are shown or will be, in their order. */
	List<Long> open(Spot spot, Instant now) {
		return at(database.sql("select id " + OPEN + " order by position, id"), spot, now).query(Long.class).list();
	}

	/** Whether a story is featured there at any time between. */
	boolean overlaps(Spot spot, long story, Instant from, @Nullable Instant until) {
		return at(database.sql("select count(*) > 0 " + OPEN + """
				 and story_id = :story and (cast(:until as timestamptz) is null or starts_at < :until)
				"""), spot, from).param("story", story)
			.param("until", (until != null) ? time(until) : null)
			.query(Boolean.class)
			.single();
	}

	void add(Spot spot, long story, Instant from, @Nullable Instant until) {
		database.sql("""
				insert into pick (place, campaign_id, edition_id, story_id, position, starts_at, ends_at)
				select :kind, :campaign, :edition, :story, coalesce(max(position), 0) + 1, :from, :until from pick
				where place = :kind and campaign_id is not distinct from cast(:campaign as bigint)
					and edition_id is not distinct from cast(:edition as bigint)
				""")
			.param("kind", spot.kind())
			.param("campaign", spot.campaign(), Types.BIGINT)
			.param("edition", spot.edition(), Types.BIGINT)
			.param("story", story)
			.param("from", time(from))
			.param("until", (until != null) ? time(until) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
	}

	void put(long pick, int position) {
		database.sql("update pick set position = :position where id = :id")
			.param("position", position)
			.param("id", pick)
			.update();
	}

	/** The story that was featured; nothing where that is over already. */
	Optional<PickedStory> end(long pick, Instant now) {
		return database.sql("""
				update pick set ends_at = :now from story s
				where pick.id = :id and starts_at < :now and (ends_at is null or ends_at > :now) and s.id = story_id
				returning s.id, s.language
				""").param("now", time(now)).param("id", pick).query(PickedStory.class).optional();
	}

	/** The story that was to be featured; nothing where there is no such pick. */
	Optional<PickedStory> remove(long pick) {
		return database.sql("""
				delete from pick using story s where pick.id = :id and s.id = story_id returning s.id, s.language
				""").param("id", pick).query(PickedStory.class).optional();
	}

	private static JdbcClient.StatementSpec at(JdbcClient.StatementSpec statement, Spot spot, Instant now) {
		return statement.param("kind", spot.kind())
			.param("campaign", spot.campaign(), Types.BIGINT)
			.param("edition", spot.edition(), Types.BIGINT)
			.param("now", time(now));
	}

	private static OffsetDateTime time(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/**
	 * A place by its numbers.
	 *
	 * @param kind as the database spells it
	 * @param campaign the campaign's id, only where it is the place
	 * @param edition the edition's id, only where it is the place
	 */
	record Spot(String kind, @Nullable Long campaign, @Nullable Long edition) {

	}

	/**
	 * The story of a pick.
	 *
	 * @param id its number
	 * @param language the language it is told in
	 */
	record PickedStory(long id, String language) {

	}

}
