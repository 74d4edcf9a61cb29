package org.kindling.creators;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What creators do not want to hear, and from whom they want to hear nothing. */
@Service
@Transactional(readOnly = true)
public class BoundaryService {

	private final JdbcClient database;

	private final InstantSource time;

	BoundaryService(JdbcClient database, InstantSource time) {
		this.database = database;
		this.time = time;
	}

	/** Whether a text holds a word that a creator has muted. */
	public boolean mutes(long creator, String text) {
		MutedText heard = MutedText.of(text);
		return words(creator).stream().map(MutedText::new).anyMatch(heard::holds);
	}

	/** Whether a creator has blocked another one. */
	public boolean isBlocked(long creator, long other) {
		return database
			.sql("select exists (select from blocked_creator where creator_id = :creator and blocked_id = :other)")
			.param("creator", creator)
			.param("other", other)
			.query(Boolean.class)
			.single();
	}

	/** The words that a creator has muted, as they are compared. */
	List<String> words(long creator) {
		return database.sql("select word from muted_word where creator_id = :creator order by word")
			.param("creator", creator)
			.query(String.class)
			.list();
	}

	@Transactional
	void mute(long creator, Collection<MutedText> words) {
		database.sql("delete from muted_word where creator_id = :creator").param("creator", creator).update();
		database.sql("""
				insert into muted_word (creator_id, word) select distinct :creator, word from unnest(:words) word
				on conflict do nothing
				""")
			.param("creator", creator)
			.param("words", words.stream().map(MutedText::value).toArray(String[]::new))
			.update();
	}

	/** Handles of those whom a creator has blocked, the last first. */
	List<String> blocked(long creator) {
		return database.sql("""
				select c.handle from blocked_creator b join creator c on c.id = b.blocked_id
				where b.creator_id = :creator order by b.blocked_at desc, c.handle
				""").param("creator", creator).query(String.class).list();
	}

	@Transactional
	void block(long creator, long other) {
		database.sql("""
				insert into blocked_creator (creator_id, blocked_id, blocked_at) values (:creator, :other, :now)
				on conflict do nothing
				""")
			.param("creator", creator)
			.param("other", other)
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	@Transactional
	void unblock(long creator, String handle) {
		database.sql("""
				delete from blocked_creator
				where creator_id = :creator and blocked_id = (select id from creator where handle = :handle)
				""").param("creator", creator).param("handle", handle).update();
	}

}
