package org.kindling.tallies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What others publish numbers about. */
@Repository
class ReadingSubjects {

	private final JdbcClient database;

	ReadingSubjects(JdbcClient database) {
		this.database = database;
	}

	List<SubjectLine> list(String language) {
		return database
			.sql("""
					select s.slug, t.name, h.label as hashtag, s.campaign_id as campaign,
						(select count(*) from reading r where r.subject_id = s.id
							and not exists (select from reading n where n.supersedes = r.id)
							and not exists (select from reading_withdrawal w where w.reading_id = r.id)) as readings
					from reading_subject s left join hashtag h on h.id = s.hashtag_id
					join lateral (select name from reading_subject_text where subject_id = s.id
						order by case language when :language then 0 when 'en' then 1 else 2 end, language limit 1) t on true
					order by lower(t.name), s.slug
					""")
			.param("language", language)
			.query(SubjectLine.class)
			.list();
	}

	Map<String, SubjectText> texts(String slug) {
		Map<String, SubjectText> texts = new LinkedHashMap<>();
		database.sql("""
				select language, name, note from reading_subject_text
				where subject_id = (select id from reading_subject where slug = :slug) order by language
				""").param("slug", slug).query((row) -> {
			texts.put(row.getString("language"), new SubjectText(row.getString("name"), row.getString("note")));
		});
		return texts;
	}

	/** The number of a subject that was not there before, or nothing. */
	Optional<Long> add(String slug) {
		return database.sql("insert into reading_subject (slug) values (:slug) on conflict do nothing returning id")
			.param("slug", slug)
			.query(Long.class)
			.optional();
	}

	/** The number of a subject; nobody else changes it until the transaction ends. */
	Optional<Long> lock(String slug) {
		return database.sql("select id from reading_subject where slug = :slug for update")
			.param("slug", slug)
			.query(Long.class)
			.optional();
	}

	void write(long id, @Nullable Long hashtag, @Nullable Long campaign, Map<String, SubjectText> texts) {
		database.sql("update reading_subject set hashtag_id = :hashtag, campaign_id = :campaign where id = :id")
			.param("hashtag", hashtag)
			.param("campaign", campaign)
			.param("id", id)
			.update();
		database.sql("delete from reading_subject_text where subject_id = :id").param("id", id).update();
		texts.forEach((language, text) -> database.sql(
				"insert into reading_subject_text (subject_id, language, name, note) values (:id, :language, :name, :note)")
			.param("id", id)
			.param("language", language)
			.param("name", text.name())
			.param("note", text.note())
			.update());
	}

}
