package org.kindling.media;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about videos. */
@Service
@Transactional(readOnly = true)
public class VideoService {

	private final VideoRepository videos;

	VideoService(VideoRepository videos) {
		this.videos = videos;
	}

	/** What a player needs to show that video. */
	public Optional<VideoPage> page(long id) {
		return videos.findRow(id)
			.map((row) -> new VideoPage(videos.findFiles(id), videos.findCaptions(id), row.poster(), row.durationInMs(),
					row.standIn()));
	}

}
