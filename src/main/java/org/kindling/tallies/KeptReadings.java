package org.kindling.tallies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.hashtags.HashtagName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The readings that are shown: those that nothing superseded and nobody withdrew. */
@Repository
class KeptReadings {

	private static final String LINES = """
			with recursive chain as (
				select id, id as first from reading where supersedes is null
				union all select r.id, c.first from reading r join chain c on r.supersedes = c.id)
			select r.*, c.first, s.slug, s.campaign_id, h.name as hashtag, t.name from reading r
			join chain c on c.id = r.id join reading_subject s on s.id = r.subject_id
			left join hashtag h on h.id = s.hashtag_id
			join lateral (select name from reading_subject_text where subject_id = s.id
				order by case language when :language then 0 when 'en' then 1 else 2 end, language limit 1) t on true
			where not exists (select from reading n where n.supersedes = r.id)
				and not exists (select from reading_withdrawal w where w.reading_id = r.id)
			""";

	private final JdbcClient database;

	KeptReadings(JdbcClient database) {
		this.database = database;
	}

	/** The latest day first. */
	List<KeptReading> list(ReadingFilter filter, String language, long offset, int size) {
		return database.sql(LINES + """
				and (cast(:campaign as bigint) is null or s.campaign_id = :campaign)
				and (cast(:hashtag as text) is null or h.name = :hashtag)
				order by r.as_of desc, s.slug, r.kind, lower(r.source), r.id offset :offset limit :size
				""")
			.param("language", language)
			.param("campaign", filter.campaign())
			.param("hashtag", Optional.ofNullable(filter.hashtag()).map(HashtagName::value).orElse(null))
			.param("offset", offset)
			.param("size", size)
			.query(KeptReadings::read)
			.list();
	}

	Optional<KeptReading> find(long id, String language) {
		return database.sql(LINES + "and r.id = :id")
			.param("language", language)
			.param("id", id)
			.query(KeptReadings::read)
			.optional();
	}

	/** Until the transaction ends, nobody else adds, corrects or withdraws one. */
	void lock() {
		database.sql("select pg_advisory_xact_lock(hashtextextended('readings', 0))").query((row) -> {
		});
	}

	long add(ReadingEntry entry, @Nullable Long supersedes, Instant at) {
		return database
			.sql("""
					insert into reading (subject_id, kind, qualifier, amount, as_of, source, link, recorded_at, supersedes)
					values ((select id from reading_subject where slug = :subject), :kind, :qualifier, :amount, :asOf, :source,
						:link, :at, :supersedes) returning id
					""")
			.param("subject", entry.subject())
			.param("kind", word(entry.kind()))
			.param("qualifier", word(entry.qualifier()))
			.param("amount", entry.amount())
			.param("asOf", entry.asOf())
			.param("source", entry.source())
			.param("link", entry.link())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("supersedes", supersedes)
			.query(Long.class)
			.single();
	}

	void withdraw(long id, Instant at) {
		database.sql("insert into reading_withdrawal (reading_id, at) values (:id, :at)")
			.param("id", id)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static KeptReading read(ResultSet row, int number) throws SQLException {
		ReadingEntry entry = new ReadingEntry(row.getString("slug"), ReadingKind.valueOf(name(row.getString("kind"))),
				Qualifier.valueOf(name(row.getString("qualifier"))), row.getLong("amount"),
				row.getObject("as_of", LocalDate.class), row.getString("source"), row.getString("link"));
		return new KeptReading(row.getLong("id"), entry, row.getString("name"), row.getString("hashtag"),
				row.getObject("campaign_id", Long.class),
				row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getLong("first"));
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static String name(String word) {
		return word.toUpperCase(Locale.ROOT);
	}

}
