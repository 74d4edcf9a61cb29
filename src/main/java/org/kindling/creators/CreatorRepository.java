package org.kindling.creators;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CreatorRepository extends Repository<Creator, Long> {

	String PAGES = """
			select new org.kindling.creators.CreatorPage(c.id, c.handle, c.displayName, c.bio, c.bioLanguage, c.region,
				c.languages, c.avatar, c.origin)
			from Creator c
			""";

	@Query(PAGES + "order by c.joinedAt desc, c.id desc")
	Slice<CreatorPage> findNewest(Pageable page);

	@Query(PAGES + "where c.handle = :handle")
	Optional<CreatorPage> findByHandle(String handle);

	@Query(PAGES + "where c.handle in :handles")
	List<CreatorPage> findByHandles(List<String> handles);

	@Query("select coalesce(max(c.id), 0) from Creator c")
	long findLastId();

	@Query("select c.handle from Creator c where c.id >= :first and c.id < :end order by c.id")
	List<String> findHandles(long first, long end);

	/** Handles of creators whose handle or name is like the words, the likest first. */
	@Query(nativeQuery = true, value = """
			select handle from creator where plain(:words) <% plain(handle || ' ' || display_name)
			order by word_similarity(plain(:words), plain(handle || ' ' || display_name)) desc, id limit 10
			""")
	List<String> search(String words);

}
