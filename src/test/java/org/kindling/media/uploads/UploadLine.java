package org.kindling.media.uploads;

import java.nio.file.Path;

import me.desair.tus.server.TusFileUploadService;
import org.kindling.media.VideoService;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser says when it uploads. */
class UploadLine {

	final TusFileUploadService tus;

	final TusUploads uploads;

	private final UploadServlet servlet;

	UploadLine(Path directory, VideoService videos, long patience) {
		tus = new TusFileUploadService().withUploadIdFactory(new UploadNames())
			.withUploadUri("/uploads")
			.withStoragePath(directory.toString())
			.withMaxUploadSize(10_000_000L)
			.withUploadExpirationPeriod(patience)
			.disableTusExtension("concatenation");
		uploads = new TusUploads(tus, directory);
		servlet = new UploadServlet(tus, uploads, videos);
	}

	String begin(String who, int length, String... metadata) throws Exception {
		var request = request("POST", "/uploads");
		request.setUserPrincipal(() -> who);
		request.addUserRole("CREATOR");
		request.addHeader("Upload-Length", length);
		if (metadata.length > 0) {
			request.addHeader("Upload-Metadata", metadata[0]);
		}
		var answer = answer(request);
		assertThat(answer.getStatus()).isEqualTo(201);
		return answer.getHeader("Location");
	}

	MockHttpServletResponse send(String who, String upload, int offset, byte[] content) throws Exception {
		var request = request("PATCH", upload);
		request.setUserPrincipal(() -> who);
		request.addUserRole("CREATOR");
		request.addHeader("Upload-Offset", offset);
		request.addHeader("Content-Type", "application/offset+octet-stream");
		request.addHeader("Content-Length", content.length);
		request.setContent(content);
		return answer(request);
	}

	MockHttpServletResponse head(String who, String upload) throws Exception {
		var request = request("HEAD", upload);
		request.setUserPrincipal(() -> who);
		request.addUserRole("CREATOR");
		return answer(request);
	}

	MockHttpServletRequest request(String method, String path) {
		var request = new MockHttpServletRequest(method, path);
		request.addHeader("Tus-Resumable", "1.0.0");
		return request;
	}

	MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
		var response = new MockHttpServletResponse();
		servlet.service((jakarta.servlet.ServletRequest) request, response);
		return response;
	}

}
