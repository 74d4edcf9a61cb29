package org.kindling.hashtags;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HashtagRepository extends Repository<Hashtag, Long> {

	@Query("select h.id, h.name, h.label from Hashtag h where h.name = :name")
	Optional<HashtagLine> findByName(String name);

	@Modifying
	@NativeQuery("""
			insert into hashtag (name, label, created_at) values (:name, :label, :now) on conflict (name) do nothing
			""")
	void create(String name, String label, Instant now);

	/** Hashtags that are like the words, the likest first. */
	@Query(nativeQuery = true, value = """
			select id, name, label from hashtag where plain(:words) <% plain(name)
			order by word_similarity(plain(:words), plain(name)) desc, name limit 10
			""")
	List<HashtagLine> search(String words);

}
