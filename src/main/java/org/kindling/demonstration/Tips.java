package org.kindling.demonstration;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The advice of the safety centre, in the order of the file. */
class Tips implements Chapter {

	private final DataFile<Tip> file;

	private final JdbcClient database;

	Tips(DataFolder data, JdbcClient database) {
		this.file = data.list("tips.yaml", Tip.class);
		this.database = database;
	}

	@Override
	public void write(Today today) {
		file.each(this::insert);
	}

	private void insert(Tip tip) {
		long id = database.sql("""
				insert into safety_tip (position, source)
				values ((select count(*) + 1 from safety_tip), :source) returning id
				""").param("source", tip.source()).query(Long.class).single();
		tip.texts()
			.forEach((language, text) -> database.sql("""
					insert into safety_tip_text (tip_id, language, title, body) values (:id, :language, :title, :body)
					""")
				.param("id", id)
				.param("language", language)
				.param("title", text.title())
				.param("body", text.body())
				.update());
	}

	record Tip(String source, Map<String, Text> texts) {

	}

	record Text(String title, String body) {

	}

}
