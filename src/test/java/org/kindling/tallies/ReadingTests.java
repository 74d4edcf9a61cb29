package org.kindling.tallies;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest
class ReadingTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private ReadingRepository readings;

	private long campaign;

	@Test
	void isNeverChanged() {
		long reading = record(subject("bekind"), "views", 14_600_000_000L, null);

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> database.sql("update reading set amount = 1 where id = ?").param(reading).update())
			.withMessageContaining("a reading is never changed");
	}

	@Test
	void isNeverDeleted() {
		record(subject("bekind"), "views", 14_600_000_000L, null);

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> database.sql("delete from reading").update())
			.withMessageContaining("a reading is never changed");
	}

	@Test
	void isShownUntilANewerOneSupersedesIt() {
		long subject = subject("bekind");
		long old = record(subject, "views", 14_600_000_000L, null);
		record(subject, "views", 15_000_000_000L, old);

		assertThat(readings.findByCampaign(campaign, "es")).extracting(ReadingLine::amount)
			.containsExactly(15_000_000_000L);
	}

	@Test
	void supersedesOnlyOneOfItsOwnKind() {
		long subject = subject("bekind");
		long views = record(subject, "views", 1, null);

		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> record(subject, "followers", 2, views))
			.withMessageContaining("same subject and kind");
	}

	@Test
	void holdsTheWholeWorldsViews() {
		record(subject("bekind"), "views", Long.MAX_VALUE, null);

		assertThat(readings.findByCampaign(campaign, "en")).extracting(ReadingLine::amount)
			.containsExactly(Long.MAX_VALUE);
	}

	private long subject(String slug) {
		long hashtag = insert("insert into hashtag (name, label, created_at) values (?, 'BeKind', now())", slug);
		campaign = insert("""
				insert into campaign (slug, hashtag_id, organiser, palette, motif, scene, position, created_at)
				values ('be-kind', ?, 'Somebody', 'dawn', 'heart', 'hills', 1, now())
				""", hashtag);
		long subject = insert("insert into reading_subject (slug, hashtag_id, campaign_id) values ('s', ?, ?)", hashtag,
				campaign);
		database.sql("insert into reading_subject_text values (?, 'en', '#BeKind', null)").param(subject).update();
		return subject;
	}

	private long record(long subject, String kind, long amount, Long supersedes) {
		return insert("""
				insert into reading (subject_id, kind, qualifier, amount, as_of, source, recorded_at, supersedes)
				values (?, ?, 'over', ?, '2021-12-14', 'ETX Studio', now(), ?)
				""", subject, kind, amount, supersedes);
	}

	private long insert(String sql, Object... values) {
		return database.sql(sql + " returning id").params(values).query(Long.class).single();
	}

}
