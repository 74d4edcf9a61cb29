package org.kindling.platform.settings;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What admins have chosen. What they have not is not here. */
@Repository
class SettingRepository {

	private final JdbcClient database;

	SettingRepository(JdbcClient database) {
		this.database = database;
	}

	Map<String, Chosen> all() {
		return database.sql("select name, value, changed_at from setting")
			.query((row, number) -> Map.entry(row.getString(1),
					new Chosen(row.getLong(2), row.getObject(3, OffsetDateTime.class).toInstant())))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void put(String name, long value, Instant now) {
		database.sql("""
				insert into setting (name, value, changed_at) values (:name, :value, :now)
				on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at
				""").param("name", name).param("value", value).param("now", now.atOffset(ZoneOffset.UTC)).update();
	}

	void remove(String name) {
		database.sql("delete from setting where name = :name").param("name", name).update();
	}

	/**
	 * What an admin chose.
	 *
	 * @param value in the unit of the setting
	 * @param changedAt when
	 */
	record Chosen(long value, Instant changedAt) {

	}

}
