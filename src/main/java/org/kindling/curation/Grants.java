package org.kindling.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The awards that were given, as curators change them. */
@Repository
class Grants {

	private static final String RETURNING = " returning id, award_id as award, story_id as story";

	private final JdbcClient database;

	Grants(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The award of a story's campaign; nobody else gives it until the transaction ends.
	 */
	Optional<Offer> lock(long award, long story) {
		database.sql("select id from award where id = :award for update").param("award", award).query((row) -> {
		});
		return database
			.sql("""
					select a.quantity, (select count(*) from award_grant g where g.award_id = a.id and g.state <> 'withdrawn')
						as given, exists (select from award_grant g
							where g.award_id = a.id and g.story_id = s.id and g.state <> 'withdrawn') as had
					from award a join story s on s.campaign_id = a.campaign_id where a.id = :award and s.id = :story
					""")
			.param("award", award)
			.param("story", story)
			.query(Offer.class)
			.optional();
	}

	void add(long award, long story, Map<String, String> sentences, Instant now) {
		long grant = database.sql("""
				insert into award_grant (award_id, story_id, state, granted_at)
				values (:award, :story, 'granted', :now) returning id
				""").param("award", award).param("story", story).param("now", time(now)).query(Long.class).single();
		sentences.forEach((language, sentence) -> database
			.sql("insert into award_grant_text (grant_id, language, sentence) values (:grant, :language, :sentence)")
			.param("grant", grant)
			.param("language", language)
			.param("sentence", sentence)
			.update());
	}

	/** What was changed; nothing where its creator is told already. */
	Optional<Given> tell(long grant, Instant now) {
		return database
			.sql("update award_grant set state = 'told', told_at = :now where id = :id and state = 'granted'"
					+ RETURNING)
			.param("now", time(now))
			.param("id", grant)
			.query(Given.class)
			.optional();
	}

	/** What was changed; nothing where it is not to be paid now. */
	Optional<Given> pay(long grant, LocalDate day, String reference) {
		return database.sql("""
				update award_grant set state = 'paid', paid_on = :day, reference = :reference
				where id = :id and state = 'told'
				""" + RETURNING)
			.param("day", day)
			.param("reference", reference)
			.param("id", grant)
			.query(Given.class)
			.optional();
	}

	/** What was changed; nothing where it is withdrawn already. */
	Optional<Given> withdraw(long grant, String why, Instant now) {
		return database.sql("""
				update award_grant set state = 'withdrawn', withdrawn_at = :now, why = :why
				where id = :id and state <> 'withdrawn'
				""" + RETURNING)
			.param("now", time(now))
			.param("why", why)
			.param("id", grant)
			.query(Given.class)
			.optional();
	}

	/** Whether its creator was told of it; nobody else changes it meanwhile. */
	boolean isKnown(long grant) {
		return database.sql("select told_at is not null from award_grant where id = :id for update")
			.param("id", grant)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/** The number of its award. */
	Optional<Long> award(long grant) {
		return database.sql("select award_id from award_grant where id = :id")
			.param("id", grant)
			.query(Long.class)
			.optional();
	}

	private static OffsetDateTime time(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/**
	 * An award, for a story of its campaign.
	 *
	 * @param quantity how many are given at most, or null
	 * @param given how many are
	 * @param had whether the story has it
	 */
	record Offer(@Nullable Integer quantity, long given, boolean had) {

	}

	/**
	 * An award that was given.
	 *
	 * @param id the number of its giving
	 * @param award the award's number
	 * @param story the story's number
	 */
	record Given(long id, long award, long story) {

	}

}
