package org.kindling.media.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.kindling.media.RefusedException;
import org.kindling.media.VideoService;
import org.kindling.media.uploads.EndedUploads.Ended;
import org.kindling.platform.FullDisk;

/**
 * Takes videos by the tus protocol. No form of another site can send its header
 * {@code Tus-Resumable}, so it needs no token against forged requests.
 */
class UploadServlet extends HttpServlet {

	static final String VIDEO = "Kindling-Video";

	static final String REFUSAL = "Kindling-Refusal";

	private static final Set<String> ASKING_OR_SENDING = Set.of("HEAD", "PATCH");

	private static final int UNPROCESSABLE = 422;

	private static final int LOCKED = 423;

	private static final int INSUFFICIENT_STORAGE = 507;

	private final transient TusFileUploadService tus;

	private final transient TusUploads uploads;

	private final transient VideoService videos;

	private final transient EndedUploads ended = new EndedUploads();

	private final transient Set<String> ending = ConcurrentHashMap.newKeySet();

	UploadServlet(TusFileUploadService tus, TusUploads uploads, VideoService videos) {
		this.tus = tus;
		this.uploads = uploads;
		this.videos = videos;
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
		OptionalLong owner = owner(request);
		if (owner.isEmpty()) {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		try {
			take(request, response, owner.getAsLong());
		}
		catch (RefusedException ex) {
			response.setHeader(REFUSAL, ex.refusal().name());
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		catch (IOException | UncheckedIOException ex) {
			// What has arrived stays, and the upload goes on from there when there is
			// room.
			if (!FullDisk.isBehind(ex)) {
				throw ex;
			}
			response.sendError(INSUFFICIENT_STORAGE);
		}
		catch (TusException ex) {
			response.sendError(ex.getStatus());
		}
	}

	private void take(HttpServletRequest request, HttpServletResponse response, long owner)
			throws IOException, TusException {
		boolean isAboutOne = ASKING_OR_SENDING.contains(request.getMethod());
		Optional<Ended> before = ended.find(request.getRequestURI(), owner).filter((upload) -> isAboutOne);
		if (before.isPresent()) {
			before.get().tell(response);
			return;
		}
		if (request.getHeader("Upload-Length") != null) {
			videos.refuseWithoutRoom(owner, number(request, "Upload-Length"));
		}
		tus.process(new NamelessRequest(request), response, Long.toString(owner));
		UploadInfo upload = isAboutOne && !response.isCommitted()
				? tus.getUploadInfo(request.getRequestURI(), Long.toString(owner)) : null;
		if (upload != null && !upload.isUploadInProgress()) {
			end(request.getRequestURI(), upload, response, owner);
		}
		else if (upload != null && isCutShort(request, upload)) {
			response.sendError(INSUFFICIENT_STORAGE);
		}
	}

	/**
	 * The library writes as much as there is room for and says nothing. Where it was the
	 * line that broke, nobody hears the answer.
	 */
	private static boolean isCutShort(HttpServletRequest request, UploadInfo upload) {
		return request.getContentLengthLong() > 0
				&& upload.getOffset() < number(request, "Upload-Offset") + request.getContentLengthLong();
	}

	/**
	 * Makes a video of an upload that is complete. Asking for one that is complete does
	 * so as well: when it was, the disk may have been full.
	 */
	private void end(String upload, UploadInfo info, HttpServletResponse response, long owner)
			throws IOException, TusException {
		if (!ending.add(upload)) {
			response.sendError(LOCKED);
			return;
		}
		try {
			long video = videos.receive(owner, uploads.content(upload));
			ended.add(upload, new Ended(owner, info.getLength(), video));
			response.setHeader(VIDEO, Long.toString(video));
		}
		catch (RefusedException ex) {
			response.setHeader(REFUSAL, ex.refusal().name());
			response.setStatus(UNPROCESSABLE);
		}
		finally {
			ending.remove(upload);
		}
		tus.deleteUpload(upload, Long.toString(owner));
	}

	/** Whoever signs in is called by the number of their account. */
	private static OptionalLong owner(HttpServletRequest request) {
		Principal somebody = request.getUserPrincipal();
		return (somebody != null) ? OptionalLong.of(Long.parseLong(somebody.getName())) : OptionalLong.empty();
	}

	private static long number(HttpServletRequest request, String header) {
		String number = request.getHeader(header);
		return (number != null && number.matches("\\d{1,15}")) ? Long.parseLong(number) : 0;
	}

}
