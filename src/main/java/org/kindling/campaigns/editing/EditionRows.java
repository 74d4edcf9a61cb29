package org.kindling.campaigns.editing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions of campaigns. */
@Repository
class EditionRows {

	private final JdbcClient database;

	EditionRows(JdbcClient database) {
		this.database = database;
	}

	EditionForm find(long campaign, long edition) {
		return database.sql("""
				select e.slug, e.language, e.region, e.announced_on, e.starts_on, e.ends_on, e.accounts, t.*
				from edition e join edition_text t on t.edition_id = e.id and t.language = e.language
				where e.campaign_id = :campaign and e.id = :id
				""")
			.param("campaign", campaign)
			.param("id", edition)
			.query((row, _) -> new EditionForm(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
					row.getString(5), row.getString(6), lines(row.getArray(7)), words(row)))
			.optional()
			.orElseThrow(NotFoundException::new);
	}

	/** What it says in a language; empty where it says nothing. */
	Optional<EditionWords> words(long edition, String language) {
		return database.sql("select * from edition_text where edition_id = :id and language = :language")
			.param("id", edition)
			.param("language", language)
			.query((row, _) -> words(row))
			.optional();
	}

	boolean isTaken(String slug, long campaign, long edition) {
		return database
			.sql("select count(*) > 0 from edition where campaign_id = :campaign and slug = :slug and id <> :id")
			.param("campaign", campaign)
			.param("slug", slug)
			.param("id", edition)
			.query(Boolean.class)
			.single();
	}

	long add(long campaign, EditionForm form) {
		return facts(
				database
					.sql("""
							insert into edition (campaign_id, slug, language, region, announced_on, starts_on, ends_on, accounts, position)
							select :campaign, :slug, :language, :region, :announced, :starts, :ends, :accounts,
								coalesce(max(position), 0) + 1 from edition where campaign_id = :campaign
							returning id
							"""),
				form)
			.param("campaign", campaign)
			.param("language", form.language())
			.query(Long.class)
			.single();
	}

	void change(long edition, EditionForm form) {
		facts(database.sql("""
				update edition set slug = :slug, region = :region, announced_on = :announced, starts_on = :starts,
					ends_on = :ends, accounts = :accounts where id = :id
				"""), form).param("id", edition).update();
	}

	void say(long edition, String language, EditionWords words) {
		database
			.sql("""
					insert into edition_text (edition_id, language, name, title, headline, emphasis, introduction, note, goals,
						take_part, period)
					values (:id, :language, :name, :title, :headline, nullif(:emphasis, ''), :introduction, nullif(:note, ''),
						:goals, :takePart, nullif(:period, ''))
					on conflict (edition_id, language) do update set name = excluded.name, title = excluded.title,
						headline = excluded.headline, emphasis = excluded.emphasis, introduction = excluded.introduction,
						note = excluded.note, goals = excluded.goals, take_part = excluded.take_part, period = excluded.period
					""")
			.param("id", edition)
			.param("language", language)
			.param("name", words.name())
			.param("title", words.title())
			.param("headline", words.headline())
			.param("emphasis", words.emphasis())
			.param("introduction", words.introduction())
			.param("note", words.note())
			.param("goals", EditionWords.lines(words.goals()).toArray(String[]::new))
			.param("takePart", EditionWords.lines(words.takePart()).toArray(String[]::new))
			.param("period", words.period())
			.update();
	}

	/** All but the last. */
	boolean remove(long campaign, long edition) {
		return database.sql("""
				delete from edition where id = :id and campaign_id = :campaign
					and exists (select from edition o where o.campaign_id = :campaign and o.id <> :id)
				""").param("id", edition).param("campaign", campaign).update() == 1;
	}

	private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec statement, EditionForm form) {
		return statement.param("slug", form.slug())
			.param("region", form.region().isEmpty() ? null : form.region(), Types.VARCHAR)
			.param("announced", day("announcedOn", form.announcedOn()), Types.DATE)
			.param("starts", day("startsOn", form.startsOn()), Types.DATE)
			.param("ends", day("endsOn", form.endsOn()), Types.DATE)
			.param("accounts", EditionWords.lines(form.accounts()).toArray(String[]::new));
	}

	private static @Nullable LocalDate day(String field, String written) {
		return EditionForm.day(field, written);
	}

	private static EditionWords words(ResultSet row) throws SQLException {
		return new EditionWords(row.getString("name"), row.getString("title"), row.getString("headline"),
				row.getString("emphasis"), row.getString("introduction"), row.getString("note"),
				lines(row.getArray("goals")), lines(row.getArray("take_part")), row.getString("period"));
	}

	private static String lines(Array lines) throws SQLException {
		return String.join("\n", (String[]) lines.getArray());
	}

}
