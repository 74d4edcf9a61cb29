package org.kindling.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.kindling.media.preparing.PictureWorkshop;
import org.kindling.media.preparing.VideoWorkshop;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes videos, and tells about them. */
@Service
@Transactional(readOnly = true)
public class VideoService {

	private final VideoRepository videos;

	private final Preparations preparations;

	private final MediaFiles files;

	private final VideoWorkshop workshop;

	private final PictureWorkshop pictures;

	private final MediaSettings settings;

	VideoService(VideoRepository videos, Preparations preparations, MediaFiles files, VideoWorkshop workshop,
			PictureWorkshop pictures, MediaSettings settings) {
		this.videos = videos;
		this.preparations = preparations;
		this.files = files;
		this.workshop = workshop;
		this.pictures = pictures;
		this.settings = settings;
	}

	/** What a player needs to show that video. */
	public Optional<VideoPage> page(long id) {
		return videos.findRow(id)
			.map((row) -> new VideoPage(videos.findFiles(id), videos.findCaptions(id), row.poster(), row.durationInMs(),
					row.standIn()));
	}

	/**
	 * Takes an upload; it is prepared soon after. No transaction is open while the file
	 * is looked into and kept, which may take a while: the one statement at the end is
	 * it.
	 * @param owner the account whose upload it is
	 * @param file which may be removed afterwards
	 * @return the video's id
	 * @throws RefusedException if its content is no video that is taken
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public long receive(long owner, Path file) {
		refuseWithoutRoom(owner, file.toFile().length());
		workshop.inspect(file);
		return preparations.add(owner, files.keep(file, "bin", "application/octet-stream"));
	}

	/**
	 * Tells before it is sent whether there is room for an upload.
	 * @throws RefusedException if there is none
	 */
	public void refuseWithoutRoom(long owner, long bytes) {
		if (preparations.bytes(owner) + bytes > settings.quota().toBytes()) {
			throw new RefusedException(Refusal.NO_ROOM_LEFT);
		}
	}

	/** Where its preparing stands; nothing for a video that was never uploaded. */
	public Optional<VideoState> state(long id) {
		return preparations.state(id);
	}

	/** Has a video tried again that was parked. */
	@Transactional
	public void retry(long id) {
		preparations.retry(id);
	}

	/** The pictures to choose a poster from, by their names in the media store. */
	public List<String> offeredPosters(long id) {
		return videos.findOfferedPosters(id);
	}

	/**
	 * Makes one of the offered pictures the poster.
	 * @param number from 1
	 */
	@Transactional
	public void choosePoster(long id, int number) {
		if (videos.choosePoster(id, number) == 0) {
			throw new NotFoundException();
		}
	}

	/**
	 * Makes an uploaded picture the poster, drawn anew.
	 * @throws RefusedException if its content is no picture that is taken
	 */
	@Transactional
	public void attachPoster(long id, byte[] picture) {
		if (videos.attachPoster(id, files.keep(pictures.redraw(picture), "jpg", "image/jpeg")) == 0) {
			throw new NotFoundException();
		}
	}

}
