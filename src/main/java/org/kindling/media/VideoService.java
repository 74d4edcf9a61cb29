package org.kindling.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.kindling.media.preparing.PictureWorkshop;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes videos, and tells about them. */
@Service
public class VideoService {

	private final VideoRepository videos;

	private final VideoIntake intake;

	private final OwnVideos own;

	private final Preparations preparations;

	private final PreparingJob job;

	private final MediaFiles files;

	private final PictureWorkshop pictures;

	private final MediaSettings settings;

	VideoService(VideoRepository videos, VideoIntake intake, OwnVideos own, Preparations preparations, PreparingJob job,
			MediaFiles files, PictureWorkshop pictures, MediaSettings settings) {
		this.videos = videos;
		this.intake = intake;
		this.own = own;
		this.preparations = preparations;
		this.job = job;
		this.files = files;
		this.pictures = pictures;
		this.settings = settings;
	}

	/** What a player needs to show that video. */
	@Transactional(readOnly = true)
	public Optional<VideoPage> page(long id) {
		return videos.findRow(id)
			.map((row) -> new VideoPage(row.link(), videos.findFiles(id), videos.findCaptions(id), row.poster(),
					row.durationInMs(), row.standIn()));
	}

	/**
	 * Takes an upload; it is prepared soon after. To be called outside a transaction: the
	 * file is looked into first, and a connection to the database would wait for that.
	 * @param owner the account whose upload it is
	 * @param file which may be removed afterwards
	 * @return the video's id
	 * @throws RefusedException if its content is no video that is taken
	 */
	public long receive(long owner, Path file) {
		return intake.receive(owner, file);
	}

	/**
	 * Takes an upload from a form, like {@link #receive(long, Path)}.
	 * @param form whose name and type are not asked
	 * @throws RefusedException if its content is no video that is taken
	 */
	public long receive(long owner, MultipartFile form) {
		return intake.receive(owner, form);
	}

	/**
	 * Takes the link to a video on another platform, which is shown as a link.
	 * @param owner the account that brings it
	 * @param address as it was typed
	 * @return the video's id
	 * @throws RefusedException if it is no such link
	 */
	@Transactional
	public long link(long owner, String address) {
		return own.add(owner, VideoLink.of(address, settings.linkHosts()).address());
	}

	/**
	 * Tells before it is sent whether there is room for an upload, beside those that are
	 * underway.
	 * @throws RefusedException if there is none
	 */
	public void refuseWithoutRoom(long owner, long bytes) {
		intake.refuseWithoutRoom(owner, bytes);
	}

	/** Whether it is that account that brought the video. */
	public boolean belongsTo(long video, long owner) {
		return own.isOf(video, owner);
	}

	/** Removes a video that nothing refers to any more; its files go within a day. */
	@Transactional
	public void discard(long video) {
		own.remove(video);
	}

	/** Where its preparing stands; nothing for a video that was never uploaded. */
	public Optional<VideoState> state(long id) {
		return preparations.state(id);
	}

	/** Has a video tried again that was parked. */
	@Transactional
	public void retry(long id) {
		if (preparations.retry(id)) {
			job.add(id);
		}
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
	 * Makes an uploaded picture the poster, drawn anew; to be called outside a
	 * transaction.
	 * @throws RefusedException if its content is no picture that is taken
	 */
	public void attachPoster(long id, byte[] picture) {
		if (videos.attachPoster(id, files.keep(pictures.redraw(picture), "jpg", "image/jpeg")) == 0) {
			throw new NotFoundException();
		}
	}

}
