package org.kindling.stories;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.kindling.media.Video;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stories as their authors see and change them. */
interface OwnStoryRepository extends Repository<Story, Long> {

	String OWN = """
			select new org.kindling.stories.OwnStory(s.id, s.slug, s.title, s.body, s.language,
				coalesce(s.hashtags, (select listagg('#' || t.label, ' ') within group (order by o.position)
					from StoryHashtag o join Hashtag t on t.id = o.key.hashtagId where o.key.storyId = s.id)),
				s.consent, s.publication, c.slug, h.label, s.video.id, s.palette, s.motif, s.scene, p.name)
			from Story s join s.campaign c join c.hashtag h left join s.video w left join w.poster p
			""";

	@Query(OWN + "where s.creator.id = :creator order by s.id desc")
	List<OwnStory> findOwn(long creator);

	@Query(OWN + "where s.id = :id and s.creator.id = :creator")
	Optional<OwnStory> findOwn(long id, long creator);

	@Query(OWN + "where s.id = :id")
	Optional<OwnStory> findAny(long id);

	/** The story that shows a video, whatever its state. */
	@Query(OWN + "where w.id = :video")
	Optional<OwnStory> findShowing(long video);

	@Query("select s.id from Story s where s.publication.status = WAITING")
	Set<Long> findWaiting();

	@Query("select s.id from Story s where s.slug = :slug and s.publication.status = PUBLISHED")
	Optional<Long> findPublic(String slug);

	/** A story for its author to change; nobody else changes it meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Story s where s.id = :id and s.creator.id = :creator")
	Optional<Story> findToChange(long id, long creator);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Story s where s.id = :id")
	Optional<Story> findToDecide(long id);

	@Modifying
	@NativeQuery("""
			insert into story (key, campaign_id, creator_id, title, body, language, hashtags, palette, motif, scene,
				status, status_since)
			values (:key, :campaign, :creator, '', '', :language, '', :palette, :motif, :scene, 'draft', :now)
			on conflict (key) do nothing
			""")
	void begin(UUID key, long campaign, long creator, String language, String palette, String motif, String scene,
			Instant now);

	@NativeQuery("select id from story where key = :key and creator_id = :creator")
	Optional<Long> findBegun(UUID key, long creator);

	@Query("select h.label from Story s join s.campaign c join c.hashtag h where s.id = :id")
	String findCampaignHashtag(long id);

	@Query("select s.video.id from Story s where s.id = :id")
	@Nullable Long findVideo(long id);

	@Query("select v from Video v where v.id = :id")
	Video video(long id);

	@Query("select count(s) > 0 from Story s where s.video.id = :video")
	boolean isShown(long video);

	void delete(Story story);

	void flush();

	/** Until the transaction ends, nobody else gives such a name. */
	@NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('slug ' || :slug, 0)) as text)")
	@Nullable String lockSlug(String slug);

	@Query("select count(s) > 0 from Story s where s.slug = :slug")
	boolean isTaken(String slug);

	@Modifying
	@NativeQuery("delete from story_hashtag where story_id = :story")
	void dropHashtags(long story);

	@Modifying
	@NativeQuery("insert into story_hashtag (story_id, hashtag_id, position) values (:story, :hashtag, :position)")
	void bear(long story, long hashtag, int position);

	@NativeQuery("""
			select distinct h.hashtag_id from story_hashtag h join story s on s.id = h.story_id
			join creator c on c.id = s.creator_id where c.account_id = :account
			""")
	List<Long> findHashtagsOf(long account);

	@Modifying
	@NativeQuery("delete from story where creator_id = (select id from creator where account_id = :account)")
	void eraseOf(long account);

	/** Removes those of these hashtags that nothing bears and nobody has counted. */
	@Modifying
	@NativeQuery("""
			delete from hashtag h where h.id in (:hashtags)
				and not exists (select from story_hashtag where hashtag_id = h.id)
				and not exists (select from campaign where hashtag_id = h.id)
				and not exists (select from campaign_hashtag where hashtag_id = h.id)
				and not exists (select from reading_subject where hashtag_id = h.id)
			""")
	void forgetUnusedHashtags(List<Long> hashtags);

	@NativeQuery("select hashtag_id from story_hashtag where story_id = :story")
	List<Long> findHashtags(long story);

	@Query("select a.accountId from Story s join s.creator a where s.id = :story")
	@Nullable Long findAccount(long story);

}
