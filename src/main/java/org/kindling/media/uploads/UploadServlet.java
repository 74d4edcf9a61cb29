package org.kindling.media.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.Principal;
import java.util.OptionalLong;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.kindling.media.RefusedException;
import org.kindling.media.VideoService;
import org.kindling.platform.FullDisk;

/**
 * Takes videos by the tus protocol. No form of another site can send its header
 * {@code Tus-Resumable}, so it needs no token against forged requests.
 */
class UploadServlet extends HttpServlet {

	static final String VIDEO = "Kindling-Video";

	static final String REFUSAL = "Kindling-Refusal";

	private static final int UNPROCESSABLE = 422;

	private static final int INSUFFICIENT_STORAGE = 507;

	private final transient TusFileUploadService tus;

	private final transient VideoService videos;

	private final transient Path arriving;

	UploadServlet(TusFileUploadService tus, VideoService videos, Path arriving) {
		this.tus = tus;
		this.videos = videos;
		this.arriving = arriving;
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
		OptionalLong owner = owner(request);
		if (owner.isEmpty()) {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		try {
			if (request.getHeader("Upload-Length") != null) {
				videos.refuseWithoutRoom(owner.getAsLong(), length(request));
			}
			tus.process(new NamelessRequest(request), response, Long.toString(owner.getAsLong()));
			finish(request, response, owner.getAsLong());
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

	private void finish(HttpServletRequest request, HttpServletResponse response, long owner)
			throws IOException, TusException {
		String upload = request.getRequestURI();
		UploadInfo info = tus.getUploadInfo(upload, Long.toString(owner));
		if (!"PATCH".equals(request.getMethod()) || info == null || info.isUploadInProgress()) {
			return;
		}
		try {
			response.setHeader(VIDEO, Long.toString(receive(upload, owner)));
		}
		catch (RefusedException ex) {
			response.setHeader(REFUSAL, ex.refusal().name());
			response.setStatus(UNPROCESSABLE);
		}
		tus.deleteUpload(upload, Long.toString(owner));
	}

	/** Whoever signs in is called by the number of their account. */
	private static OptionalLong owner(HttpServletRequest request) {
		Principal somebody = request.getUserPrincipal();
		return (somebody != null) ? OptionalLong.of(Long.parseLong(somebody.getName())) : OptionalLong.empty();
	}

	private static long length(HttpServletRequest request) {
		String length = request.getHeader("Upload-Length");
		return length.matches("\\d{1,15}") ? Long.parseLong(length) : 0;
	}

	private long receive(String upload, long owner) throws IOException, TusException {
		Files.createDirectories(arriving);
		Path file = Files.createTempFile(arriving, "upload-", null);
		try (InputStream content = tus.getUploadedBytes(upload, Long.toString(owner))) {
			Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
			return videos.receive(owner, file);
		}
		finally {
			Files.delete(file);
		}
	}

}
