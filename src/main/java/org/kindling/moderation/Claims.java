package org.kindling.moderation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.Item;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is at what: for a quarter of an hour a case is one person's, so that two do not
 * work on the same thing.
 */
@Component
class Claims {

	private final JdbcClient database;

	private final ModerationSettings settings;

	private final InstantSource time;

	Claims(JdbcClient database, ModerationSettings settings, InstantSource time) {
		this.database = database;
		this.settings = settings;
		this.time = time;
	}

	/**
	 * Takes all that is open about something, unless somebody else is at it.
	 * @return whether it is theirs now
	 */
	@Transactional
	boolean take(Item item, long moderator) {
		Instant now = time.instant();
		return database.sql("""
				update moderation_case set claimed_by = :by, claimed_until = :until
				where kind = :kind and item_id = :item
					and (claimed_by is null or claimed_by = :by or claimed_until <= :now)
				""")
			.param("by", moderator)
			.param("until", now.plus(settings.claim()).atOffset(ZoneOffset.UTC))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("kind", item.kind())
			.param("item", item.id())
			.update() > 0;
	}

	/**
	 * Takes the next case in the order of the queue that nobody is at and that is not
	 * somebody's own, nor an appeal against what they decided.
	 * @param most the risk up to which cases are given, where somebody has seen enough
	 * @param before what they do not want again now, or null
	 * @return what it is about; empty if nothing is left
	 */
	@Transactional
	Optional<Item> takeNext(long moderator, @Nullable Integer most, @Nullable Item before) {
		Instant now = time.instant();
		return database.sql("""
				update moderation_case set claimed_by = :by, claimed_until = :until
				where id = (select id from moderation_case
					where (claimed_by is null or claimed_by = :by or claimed_until <= :now)
						and author_id is distinct from :by and (:most::integer is null or risk <= :most)
						and (cause <> 'appealed' or not exists (select from appeal a join ledger_entry d using (number)
							where a.kind = moderation_case.kind and a.item_id = moderation_case.item_id
								and a.status = 'waiting' and d.account_id = :by))
						and (:kind::text is null or kind <> :kind or item_id <> :item)
					order by risk desc, opened_at, id limit 1 for update skip locked)
				returning kind, item_id
				""")
			.param("by", moderator)
			.param("until", now.plus(settings.claim()).atOffset(ZoneOffset.UTC))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("most", most)
			.param("kind", (before != null) ? before.kind() : null)
			.param("item", (before != null) ? before.id() : null)
			.query((row, _) -> new Item(row.getString("kind"), row.getLong("item_id")))
			.optional();
	}

	/** Gives back what somebody does not want to go on with. */
	@Transactional
	void release(Item item, long moderator) {
		database.sql("""
				update moderation_case set claimed_by = null, claimed_until = null
				where kind = :kind and item_id = :item and claimed_by = :by
				""").param("kind", item.kind()).param("item", item.id()).param("by", moderator).update();
	}

}
