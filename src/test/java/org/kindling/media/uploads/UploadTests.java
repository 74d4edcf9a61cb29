package org.kindling.media.uploads;

import java.nio.file.Path;
import java.util.Arrays;

import me.desair.tus.server.TusFileUploadService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kindling.media.Refusal;
import org.kindling.media.RefusedException;
import org.kindling.media.VideoService;
import org.kindling.media.preparing.MediaFixtures;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class UploadTests {

	@TempDir
	private Path directory;

	private final VideoService videos = Mockito.mock(VideoService.class);

	private final byte[] film = MediaFixtures.bytes(MediaFixtures.clip());

	private UploadServlet servlet;

	@BeforeEach
	void open() {
		TusFileUploadService tus = new TusFileUploadService().withUploadUri("/uploads")
			.withStoragePath(directory.toString())
			.withMaxUploadSize(10_000_000L)
			.disableTusExtension("concatenation");
		servlet = new UploadServlet(tus, videos, directory.resolve("whole"));
	}

	@Test
	void takesAVideoInPieces() throws Exception {
		Mockito.when(videos.receive(ArgumentMatchers.eq(7L), ArgumentMatchers.any(Path.class))).thenReturn(42L);
		String upload = begin(film.length);
		assertThat(send("7", upload, 0, Arrays.copyOf(film, 1000)).getStatus()).isEqualTo(204);
		assertThat(head("7", upload).getHeader("Upload-Offset")).isEqualTo("1000");

		var last = send("7", upload, 1000, Arrays.copyOfRange(film, 1000, film.length));

		assertThat(last.getStatus()).isEqualTo(204);
		assertThat(last.getHeader(UploadServlet.VIDEO)).isEqualTo("42");
		assertThat(head("7", upload).getStatus()).isEqualTo(404);
	}

	@Test
	void saysWhyAFileIsNotTaken() throws Exception {
		Mockito.when(videos.receive(ArgumentMatchers.anyLong(), ArgumentMatchers.any(Path.class)))
			.thenThrow(new RefusedException(Refusal.NOT_A_VIDEO));

		var answer = send("7", begin(film.length), 0, film);

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getHeader(UploadServlet.REFUSAL)).isEqualTo("NOT_A_VIDEO");
	}

	@Test
	void refusesAStranger() throws Exception {
		var request = request("POST", "/uploads");
		request.addHeader("Upload-Length", 10);

		assertThat(answer(request).getStatus()).isEqualTo(401);
	}

	@Test
	void doesNotKnowSomebodyElsesUpload() throws Exception {
		String upload = begin(film.length);

		assertThat(head("8", upload).getStatus()).isEqualTo(404);
		assertThat(send("8", upload, 0, film).getStatus()).isEqualTo(404);
	}

	@Test
	void refusesTooMuchBeforeItIsSent() throws Exception {
		var request = request("POST", "/uploads");
		request.setUserPrincipal(() -> "7");
		request.addHeader("Upload-Length", 10_000_001);

		assertThat(answer(request).getStatus()).isEqualTo(413);
	}

	@Test
	void refusesWhatBeginsElsewhereThanItEnded() throws Exception {
		assertThat(send("7", begin(film.length), 500, film).getStatus()).isEqualTo(409);
	}

	private String begin(int length) throws Exception {
		var request = request("POST", "/uploads");
		request.setUserPrincipal(() -> "7");
		request.addHeader("Upload-Length", length);
		var answer = answer(request);
		assertThat(answer.getStatus()).isEqualTo(201);
		return answer.getHeader("Location");
	}

	private MockHttpServletResponse send(String who, String upload, int offset, byte[] content) throws Exception {
		var request = request("PATCH", upload);
		request.setUserPrincipal(() -> who);
		request.addHeader("Upload-Offset", offset);
		request.addHeader("Content-Type", "application/offset+octet-stream");
		request.addHeader("Content-Length", content.length);
		request.setContent(content);
		return answer(request);
	}

	private MockHttpServletResponse head(String who, String upload) throws Exception {
		var request = request("HEAD", upload);
		request.setUserPrincipal(() -> who);
		return answer(request);
	}

	private MockHttpServletRequest request(String method, String path) {
		var request = new MockHttpServletRequest(method, path);
		request.addHeader("Tus-Resumable", "1.0.0");
		return request;
	}

	private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
		var response = new MockHttpServletResponse();
		servlet.service((jakarta.servlet.ServletRequest) request, response);
		return response;
	}

}
