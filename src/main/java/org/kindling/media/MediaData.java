package org.kindling.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.kindling.accounts.DataArchive;
import org.kindling.accounts.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The videos of an account, to be handed out or erased: after all that shows them. */
@Component
@Order(MediaData.AFTER_STORIES)
class MediaData implements PersonalData {

	static final int AFTER_STORIES = 1000;

	private final OwnVideos own;

	private final MediaStore media;

	private final MediaFiles files;

	private final UploadsUnderway underway;

	MediaData(OwnVideos own, MediaStore media, MediaFiles files, UploadsUnderway underway) {
		this.own = own;
		this.media = media;
		this.files = files;
		this.underway = underway;
	}

	@Override
	public void collect(long account, DataArchive archive) {
		List<OwnFile> all = own.files(account);
		archive.json("videos.json", own.videos(account).stream().map((video) -> video.with(all)).toList());
		all.forEach((file) -> add(file, archive));
	}

	private void add(OwnFile file, DataArchive archive) {
		try {
			archive.file(file.path(), media.file(file.name()).getInputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void erase(long account) {
		underway.removeAll(account);
		List<Long> ids = own.fileIds(account);
		own.removeAll(account);
		files.removeUnused(ids);
	}

}
