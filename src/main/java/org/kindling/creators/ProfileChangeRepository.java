package org.kindling.creators;

import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProfileChangeRepository extends Repository<ProfileChange, Long> {

	ProfileChange saveAndFlush(ProfileChange change);

	void flush();

	Optional<ProfileChange> findById(long id);

	@Query("select c.creator.id from ProfileChange c where c.id = :id")
	Optional<Long> findCreatorOf(long id);

	/** The change that is not public yet; there is one at most. */
	@Query("""
			select c from ProfileChange c where c.creator.id = :creator
				and c.publication.status in (DRAFT, WAITING, RETURNED, DECLINED)
			""")
	Optional<ProfileChange> findOpen(long creator);

	/** Forgets what was public, or was removed, before another change. */
	@Modifying
	@Query("""
			delete from ProfileChange c where c.creator.id = :creator and c.id <> :next
				and c.publication.status in (PUBLISHED, REMOVED, HIDDEN)
			""")
	void deleteFormer(long creator, long next);

	/** What {@link #deleteFormer} would forget. */
	@Query("""
			select c.id from ProfileChange c where c.creator.id = :creator and c.id <> :next
				and c.publication.status in (PUBLISHED, REMOVED, HIDDEN)
			""")
	Set<Long> findFormer(long creator, long next);

	/**
	 * A change without its entities, so that whoever decides afterwards in the same
	 * transaction reads anew what is locked.
	 */
	@Query("""
			select new org.kindling.creators.WantedProfile(c.id, c.publication, c.face, a.accountId, a.handle, a.avatar)
			from ProfileChange c join c.creator a where c.id = :id
			""")
	Optional<WantedProfile> findWanted(long id);

	@Query("select c.id from ProfileChange c where c.publication.status = WAITING")
	Set<Long> findWaiting();

	/** What is shown of a creator, if it came through a moderator's hands. */
	@Query("""
			select c.id from ProfileChange c where c.creator.handle = :handle and c.publication.status = PUBLISHED
			""")
	Optional<Long> findPublic(String handle);

	@Modifying
	@Query("delete from ProfileChange c where c.id = :id")
	void deleteById(long id);

}
