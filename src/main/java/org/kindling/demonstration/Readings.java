package org.kindling.demonstration;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers that others published. */
class Readings implements Chapter {

	private final DataFile<Entry> file;

	private final JdbcClient database;

	private final Hashtags hashtags;

	Readings(DataFolder data, JdbcClient database, Hashtags hashtags) {
		this.file = data.list("readings.yaml", Entry.class);
		this.database = database;
		this.hashtags = hashtags;
	}

	@Override
	public void write(Today today) {
		file.each((entry) -> {
			insertSubject(entry, today);
			entry.names().forEach((language, name) -> insertText(entry, language, name));
			insert(entry, today);
		});
	}

	// Several readings may be about the same subject.
	private void insertSubject(Entry entry, Today today) {
		database.sql("""
				insert into reading_subject (slug, hashtag_id, campaign_id)
				values (:slug, :hashtag, :campaign) on conflict (slug) do nothing
				""")
			.param("slug", entry.subject())
			.param("hashtag", (entry.hashtag() != null) ? hashtags.id(entry.hashtag(), today) : null)
			.param("campaign", (entry.campaign() != null) ? campaign(entry.campaign()) : null)
			.update();
	}

	private long campaign(String slug) {
		return database.sql("select id from campaign where slug = :slug")
			.param("slug", slug)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new IllegalArgumentException("there is no campaign '%s'".formatted(slug)));
	}

	private void insertText(Entry entry, String language, String name) {
		database.sql("""
				insert into reading_subject_text (subject_id, language, name, note)
				values ((select id from reading_subject where slug = :slug), :language, :name, :note)
				on conflict (subject_id, language) do nothing
				""")
			.param("slug", entry.subject())
			.param("language", language)
			.param("name", name)
			.param("note", (entry.notes() != null) ? entry.notes().get(language) : null)
			.update();
	}

	private void insert(Entry entry, Today today) {
		database.sql("""
				insert into reading (subject_id, kind, qualifier, amount, as_of, source, recorded_at)
				values ((select id from reading_subject where slug = :slug),
					:kind, :qualifier, :amount, :asOf, :source, :now)
				""")
			.param("slug", entry.subject())
			.param("kind", entry.kind())
			.param("qualifier", entry.qualifier())
			.param("amount", entry.value())
			.param("asOf", entry.asOf())
			.param("source", entry.source())
			.param("now", today.time())
			.update();
	}

	record Entry(String subject, @Nullable String hashtag, @Nullable String campaign, Map<String, String> names,
			@Nullable Map<String, @Nullable String> notes, String kind, long value, String qualifier, LocalDate asOf,
			String source) {

	}

}
