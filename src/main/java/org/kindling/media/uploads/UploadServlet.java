package org.kindling.media.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.security.Principal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

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

	static final int LOCKED = 423;

	private static final int INSUFFICIENT_STORAGE = 507;

	private final transient TusFileUploadService tus;

	private final transient VideoService videos;

	private final transient UploadEnding ending;

	UploadServlet(TusFileUploadService tus, TusUploads uploads, VideoService videos) {
		this.tus = tus;
		this.videos = videos;
		this.ending = new UploadEnding(tus, uploads, videos);
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
		OptionalLong owner = owner(request);
		if (owner.isEmpty() || !request.isUserInRole("CREATOR")) {
			response
				.sendError(owner.isEmpty() ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
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
		catch (OverlappingFileLockException ex) {
			// Somebody asks while the answer to the same question is being written.
			response.sendError(LOCKED);
		}
		catch (TusException ex) {
			response.sendError(ex.getStatus());
		}
	}

	private void take(HttpServletRequest request, HttpServletResponse response, long owner)
			throws IOException, TusException {
		boolean isAboutOne = ASKING_OR_SENDING.contains(request.getMethod());
		Optional<Ended> before = ending.before(request.getRequestURI(), owner).filter((upload) -> isAboutOne);
		if (before.isPresent()) {
			before.get().tell(response);
			return;
		}
		long bytes = number(request, "Upload-Length");
		if (bytes > 0) {
			videos.refuseWithoutRoom(owner, bytes);
		}
		ScopedValue.where(UploadNames.BEGINNING, UploadNames.beginning(owner, bytes)).call(() -> {
			tus.process(new NamelessRequest(request), response, Long.toString(owner));
			return response;
		});
		if (isAboutOne && !response.isCommitted()) {
			look(request, response, owner);
		}
	}

	/**
	 * Asking for an upload that is complete ends it, like the last byte of it: when that
	 * came, the disk may have been full.
	 */
	private void look(HttpServletRequest request, HttpServletResponse response, long owner)
			throws IOException, TusException {
		UploadInfo upload = tus.getUploadInfo(request.getRequestURI(), Long.toString(owner));
		if (upload != null && !upload.isUploadInProgress()) {
			ending.end(request.getRequestURI(), upload, response, owner);
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
