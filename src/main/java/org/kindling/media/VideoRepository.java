package org.kindling.media;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VideoRepository extends Repository<Video, Long> {

	@Query("select p.name, v.durationInMs, v.standIn from Video v left join v.poster p where v.id = :id")
	Optional<Row> findRow(long id);

	@Query("""
			select f.name, f.contentType, r.width, r.height from Rendition r join r.file f
			where r.video.id = :id order by r.width desc
			""")
	List<VideoFile> findFiles(long id);

	@Query("select c.language, f.name from Caption c join c.file f where c.video.id = :id order by c.language")
	List<CaptionFile> findCaptions(long id);

	record Row(@Nullable String poster, @Nullable Integer durationInMs, boolean standIn) {

	}

}
