package org.kindling.moderation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kindling.publishing.Submission;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers the words that were judged last. */
@Repository
class JudgedWords {

	private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final JsonMapper json;

	JudgedWords(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	void keep(Submission submission, Map<String, String> words, Instant at) {
		database
			.sql("""
					insert into judged_words (kind, item_id, version, author_id, words, at)
					values (:kind, :item, :version, (select id from account where id = :author), :words::jsonb, :at)
					on conflict (kind, item_id) do update set version = excluded.version, words = excluded.words, at = excluded.at
					""")
			.param("kind", submission.item().kind())
			.param("item", submission.item().id())
			.param("version", submission.publication().version())
			.param("author", submission.author())
			.param("words", json.writeValueAsString(words))
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** What is otherwise than when it was judged last; empty if it never was. */
	List<WordChange> changes(Submission submission, Map<String, String> words) {
		Optional<Map<String, String>> before = database
			.sql("select words::text from judged_words where kind = :kind and item_id = :item")
			.param("kind", submission.item().kind())
			.param("item", submission.item().id())
			.query(String.class)
			.optional()
			.map((text) -> json.readValue(text, WORDS));
		return before.stream()
			.flatMap((old) -> words.entrySet()
				.stream()
				.map((part) -> WordChange.between(part.getKey(), old.getOrDefault(part.getKey(), ""), part.getValue())))
			.filter(WordChange::isAny)
			.toList();
	}

}
