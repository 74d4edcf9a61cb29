package org.kindling.media.uploads;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletResponse;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.kindling.media.RefusedException;
import org.kindling.media.VideoService;
import org.kindling.media.uploads.EndedUploads.Ended;

/** Makes videos of uploads that are complete, and remembers which. */
class UploadEnding {

	private static final int UNPROCESSABLE = 422;

	private final TusFileUploadService tus;

	private final TusUploads uploads;

	private final VideoService videos;

	private final EndedUploads ended = new EndedUploads();

	private final Set<String> ending = ConcurrentHashMap.newKeySet();

	UploadEnding(TusFileUploadService tus, TusUploads uploads, VideoService videos) {
		this.tus = tus;
		this.uploads = uploads;
		this.videos = videos;
	}

	/** What became of an upload before. */
	Optional<Ended> before(String upload, long owner) {
		return ended.find(upload, owner);
	}

	/** Answers with the video that an upload becomes, or with why it becomes none. */
	void end(String upload, UploadInfo info, HttpServletResponse response, long owner)
			throws IOException, TusException {
		if (!ending.add(upload)) {
			response.sendError(UploadServlet.LOCKED);
			return;
		}
		try {
			long video = videos.receive(owner, uploads.content(upload));
			ended.add(upload, new Ended(owner, info.getLength(), video));
			response.setHeader(UploadServlet.VIDEO, Long.toString(video));
		}
		catch (RefusedException ex) {
			response.setHeader(UploadServlet.REFUSAL, ex.refusal().name());
			response.setStatus(UNPROCESSABLE);
		}
		finally {
			ending.remove(upload);
		}
		tus.deleteUpload(upload, Long.toString(owner));
	}

}
