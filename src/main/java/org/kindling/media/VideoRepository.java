package org.kindling.media;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface VideoRepository extends Repository<Video, Long> {

	@Query("select p.name, v.link, v.durationInMs, v.standIn from Video v left join v.poster p where v.id = :id")
	Optional<Row> findRow(long id);

	@Query("""
			select f.name, f.contentType, r.width, r.height from Rendition r join r.file f
			where r.video.id = :id order by r.width desc
			""")
	List<VideoFile> findFiles(long id);

	@Query("select c.language, f.name from Caption c join c.file f where c.video.id = :id order by c.language")
	List<CaptionFile> findCaptions(long id);

	@NativeQuery("""
			select f.name from offered_poster p join media_file f on f.id = p.file_id
			where p.video_id = :id order by p.number
			""")
	List<String> findOfferedPosters(long id);

	@Modifying
	@NativeQuery("""
			update video set poster_id = p.file_id from offered_poster p
			where p.video_id = video.id and video.id = :id and p.number = :number
			""")
	int choosePoster(long id, int number);

	@Transactional
	@Modifying
	@NativeQuery("update video set poster_id = :file where id = :id")
	int attachPoster(long id, long file);

	@Transactional
	@Modifying
	@NativeQuery("""
			insert into caption (video_id, language, file_id) values (:id, :language, :file)
			on conflict (video_id, language) do update set file_id = excluded.file_id
			""")
	void putCaption(long id, String language, long file);

	@Modifying
	@Query("delete from Caption c where c.video.id = :id and c.language = :language")
	void removeCaption(long id, String language);

	record Row(@Nullable String poster, @Nullable String link, @Nullable Integer durationInMs, boolean standIn) {

	}

}
