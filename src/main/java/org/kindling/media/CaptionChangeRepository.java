package org.kindling.media;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaptionChangeRepository extends Repository<CaptionChange, Long> {

	String WANTED = """
			select new org.kindling.media.WantedCaption(c.id, c.videoId, c.language, f.name, c.publication)
			from CaptionChange c join MediaFile f on f.id = c.fileId
			""";

	CaptionChange saveAndFlush(CaptionChange change);

	void flush();

	void delete(CaptionChange change);

	Optional<CaptionChange> findById(long id);

	/** The change that is not public yet; there is one at most. */
	@Query("""
			select c from CaptionChange c where c.videoId = :video and c.language = :language
				and c.publication.status in (DRAFT, WAITING, RETURNED, DECLINED)
			""")
	Optional<CaptionChange> findOpen(long video, String language);

	/** The change that is public, or was; there is one at most. */
	@Query("""
			select c from CaptionChange c where c.videoId = :video and c.language = :language
				and c.publication.status in (PUBLISHED, REMOVED, HIDDEN)
			""")
	Optional<CaptionChange> findFormer(long video, String language);

	/** All languages in which anything came later. */
	@Query("select distinct c.language from CaptionChange c where c.videoId = :video")
	List<String> findLanguages(long video);

	/**
	 * A change without its entity, so that whoever decides afterwards in the same
	 * transaction reads anew what is locked.
	 */
	@Query(WANTED + "where c.id = :id")
	Optional<WantedCaption> findWanted(long id);

	@Query(WANTED + "where c.videoId in :videos order by c.id")
	List<WantedCaption> findWanted(Collection<Long> videos);

	@Query("select c.id from CaptionChange c where c.publication.status = WAITING")
	Set<Long> findWaiting();

	/** The file of the captions that everybody sees. */
	@Query("select c.file.id from Caption c where c.video.id = :video and c.language = :language")
	Optional<Long> findShown(long video, String language);

	/** The captions that everybody sees who may see these videos. */
	@Query("select c.video.id, c.language, f.name from Caption c join c.file f where c.video.id in :videos")
	List<Shown> findShown(Collection<Long> videos);

	/** Forgets what was public, or was removed, before another change. */
	@Modifying
	@Query("""
			delete from CaptionChange c where c.videoId = :video and c.language = :language and c.id <> :next
				and c.publication.status in (PUBLISHED, REMOVED, HIDDEN)
			""")
	void deleteFormer(long video, String language, long next);

	record Shown(long video, String language, String name) {

		CaptionFile file() {
			return new CaptionFile(language, name);
		}

	}

}
