package org.kindling.moderation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kindling.publishing.Item;
import org.kindling.publishing.Submission;
import org.kindling.publishing.SubmissionPage;
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

	/**
	 * What is otherwise than when it was judged last, or else than what everybody sees.
	 */
	List<WordChange> changes(Submission submission, SubmissionPage page) {
		Optional<Map<String, String>> before = database
			.sql("select words::text from judged_words where kind = :kind and item_id = :item")
			.param("kind", submission.item().kind())
			.param("item", submission.item().id())
			.query(String.class)
			.optional()
			.map((text) -> json.readValue(text, WORDS))
			.or(() -> Optional.of(page.shown()).filter((shown) -> !shown.isEmpty()));
		return before.stream()
			.flatMap((old) -> page.words()
				.entrySet()
				.stream()
				.map((part) -> WordChange.between(part.getKey(), old.getOrDefault(part.getKey(), ""), part.getValue())))
			.filter(WordChange::isAny)
			.toList();
	}

	/** Ids of the things of one kind whose words are remembered. */
	List<Long> items(String kind) {
		return database.sql("select item_id from judged_words where kind = :kind order by item_id")
			.param("kind", kind)
			.query(Long.class)
			.list();
	}

	/** What is remembered of an account's words, the latest first. */
	List<Map<String, String>> of(long account) {
		return database.sql("select words::text from judged_words where author_id = :account order by at desc")
			.param("account", account)
			.query(String.class)
			.list()
			.stream()
			.map((text) -> json.readValue(text, WORDS))
			.toList();
	}

	void forget(Item item) {
		database.sql("delete from judged_words where kind = :kind and item_id = :item")
			.param("kind", item.kind())
			.param("item", item.id())
			.update();
	}

	void forget(long account) {
		database.sql("delete from judged_words where author_id = :account").param("account", account).update();
	}

}
