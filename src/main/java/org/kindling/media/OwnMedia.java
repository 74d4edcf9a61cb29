package org.kindling.media;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that media keeps of an account, to be handed out or erased. */
@Service
@Transactional(readOnly = true)
public class OwnMedia {

	private final OwnVideos own;

	private final MediaFiles files;

	private final UploadsUnderway underway;

	OwnMedia(OwnVideos own, MediaFiles files, UploadsUnderway underway) {
		this.own = own;
		this.files = files;
		this.underway = underway;
	}

	/** The files of an account, video by video; {@link MediaStore} has their content. */
	public List<OwnFile> filesOf(long owner) {
		return own.files(owner);
	}

	/**
	 * Removes all videos of an account, with their files as far as nobody else has the
	 * same, and its uploads that are underway. Nothing may refer to the videos any more.
	 */
	@Transactional
	public void eraseOf(long owner) {
		underway.removeAll(owner);
		List<Long> ids = own.fileIds(owner);
		own.removeAll(owner);
		files.removeUnused(ids);
	}

}
