package org.kindling.hashtags;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HashtagRepository extends Repository<Hashtag, Long> {

	/** Whether it is shown or not. */
	@Query("select h.id, h.name, h.label from Hashtag h where h.name = :name")
	Optional<HashtagLine> findByName(String name);

	@NativeQuery("select id, name, label from hashtag where name = :name and shown_from <= :at")
	Optional<HashtagLine> findShown(String name, Instant at);

	@Modifying
	@NativeQuery("""
			insert into hashtag (name, label, created_at, shown_from) values (:name, :label, :now, :now)
			on conflict (name) do update set shown_from = excluded.shown_from
			where hashtag.shown_from > excluded.shown_from
			""")
	void create(String name, String label, Instant now);

	@Modifying
	@NativeQuery("""
			insert into hashtag (name, label, created_at, shown_from) values (:name, :label, :now, 'infinity')
			on conflict (name) do nothing
			""")
	void hold(String name, String label, Instant now);

	@Modifying
	@NativeQuery("update hashtag set shown_from = :moment where id = :id and shown_from > :now")
	void showFrom(long id, Instant moment, Instant now);

	@Modifying
	@NativeQuery("update hashtag set shown_from = 'infinity' where id = :id and shown_from > :now")
	void hide(long id, Instant now);

	/** Hashtags that are like the words, the likest first. */
	@Query(nativeQuery = true, value = """
			select id, name, label from hashtag where plain(:words) <% plain(name) and shown_from <= :at
			order by word_similarity(plain(:words), plain(name)) desc, name limit 10
			""")
	List<HashtagLine> search(String words, Instant at);

}
