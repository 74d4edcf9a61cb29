package org.kindling.creators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.kindling.media.Portrait;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CreatorRepository extends Repository<Creator, Long> {

	String PAGE = """
			select new org.kindling.creators.CreatorPage(c.id, c.accountId, c.handle, c.displayName, c.bio, c.bioLanguage,
				c.region, c.languages, c.links, c.avatar,
			"""
			+ Portrait.FILES_OF
			+ " c.portraitId), c.origin, c.visibility, c.complimentMode, c.approved) from Creator c ";

	String FOUND = "where c.visibility = LISTED and c.approved ";

	@Query(PAGE + FOUND + "order by c.joinedAt desc, c.id desc")
	Slice<CreatorPage> findNewest(Pageable page);

	@Query(PAGE + "where c.handle = :handle")
	Optional<CreatorPage> findByHandle(String handle);

	@Query(PAGE + "where c.accountId = :account")
	Optional<CreatorPage> findPageByAccount(long account);

	@Query(PAGE + "where c.handle in :handles")
	List<CreatorPage> findByHandles(List<String> handles);

	@Query("select c.accountId from Creator c where c.handle like :pattern escape '!' and c.accountId is not null order by c.handle")
	List<Long> findAccounts(String pattern, Limit most);

	@Query("select new org.kindling.creators.AccountHandle(c.accountId, c.handle) from Creator c where c.accountId in :accounts")
	List<AccountHandle> findHandlesOf(Collection<Long> accounts);

	/** The creator, whom nobody else changes until the transaction is over. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Creator> findById(long id);

	/** The same, by their account. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Creator> findByAccountId(long account);

	@Query("select c from Creator c where c.accountId = :account")
	Optional<Creator> findOwn(long account);

	/** The portraits that a creator shows, wants to show, or showed before a removal. */
	@Query(nativeQuery = true, value = """
			select portrait_id from creator where id = :creator and portrait_id is not null
			union select portrait_id from profile_change where creator_id = :creator and portrait_id is not null
			""")
	List<Long> findPortraits(long creator);

	@Modifying
	@Query("delete from Creator c where c.id = :id")
	void deleteById(long id);

	@Query("select coalesce(max(c.id), 0) from Creator c")
	long findLastId();

	@Query("select c.handle from Creator c " + FOUND + "and c.id >= :first and c.id < :end order by c.id")
	List<String> findHandles(long first, long end);

	/** Handles of creators whose handle or name is like the words, the likest first. */
	@Query(nativeQuery = true, value = """
			select handle from creator
			where plain(:words) <% plain(handle || ' ' || display_name) and visibility = 'listed' and approved
			order by word_similarity(plain(:words), plain(handle || ' ' || display_name)) desc, id limit 10
			""")
	List<String> search(String words);

	@Query("select count(c) > 0 from Creator c where c.portraitId in :portraits")
	boolean isAnyShown(Collection<Long> portraits);

	@Query("""
			select count(c) > 0 from Creator c where c.accountId = :account and (c.portraitId in :portraits
				or exists (select 1 from ProfileChange p where p.creator = c and p.face.portraitId in :portraits))
			""")
	boolean isOwn(Collection<Long> portraits, long account);

}
