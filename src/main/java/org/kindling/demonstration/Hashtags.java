package org.kindling.demonstration;

import org.kindling.hashtags.HashtagName;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The hashtags that the demonstration's campaigns, stories and readings bear. */
class Hashtags {

	private final JdbcClient database;

	Hashtags(JdbcClient database) {
		this.database = database;
	}

	/** The id of a hashtag, which is created when it is first used. */
	long id(String label, Today today) {
		HashtagName name = HashtagName.read(label)
			.orElseThrow(() -> new IllegalArgumentException("'%s' is no hashtag".formatted(label)));
		database.sql("""
				insert into hashtag (name, label, created_at) values (:name, :label, :now)
				on conflict (name) do nothing
				""").param("name", name.value()).param("label", label).param("now", today.time()).update();
		return database.sql("select id from hashtag where name = :name")
			.param("name", name.value())
			.query(Long.class)
			.single();
	}

}
