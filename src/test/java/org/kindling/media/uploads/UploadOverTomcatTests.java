package org.kindling.media.uploads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.media.MediaStore;
import org.kindling.media.VideoService;
import org.kindling.media.VideoStatus;
import org.kindling.media.preparing.MediaFixtures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** From the first byte to a film that can be watched, over a real connection. */
@PortalTest
@Import(SignedInByHeader.class)
@TestPropertySource(properties = "kindling.data-dir=target/header-test")
class UploadOverTomcatTests {

	@Autowired
	private Visitor visitor;

	@Autowired
	private VideoService videos;

	@Autowired
	private MediaStore store;

	@Test
	void aVideoThatArrivesInPiecesIsPreparedAndShownToNobodyYet() throws Exception {
		byte[] film = MediaFixtures.bytes(MediaFixtures.clip());
		var begun = send("POST", "/uploads", "Upload-Length", Integer.toString(film.length), new byte[0]);
		String upload = URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
		assertThat(send("PATCH", upload, "Upload-Offset", "0", Arrays.copyOf(film, 5000)).statusCode()).isEqualTo(204);

		var last = send("PATCH", upload, "Upload-Offset", "5000", Arrays.copyOfRange(film, 5000, film.length));

		long video = Long.parseLong(last.headers().firstValue(UploadServlet.VIDEO).orElseThrow());
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> videos.state(video).orElseThrow().status() == VideoStatus.READY);
		String largest = videos.page(video).orElseThrow().largest().name();
		assertThat(store.file(largest).contentLength()).isPositive();
		assertThat(visitor.get("/media/" + largest).statusCode()).isEqualTo(404);
	}

	@Test
	void aStrangerIsRefused() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(visitor.portal() + "/uploads"))
			.header("Tus-Resumable", "1.0.0")
			.header("Upload-Length", "10")
			.POST(BodyPublishers.noBody())
			.build();

		assertThat(answer(request).statusCode()).isEqualTo(401);
	}

	private HttpResponse<String> send(String method, String path, String header, String value, byte[] content)
			throws IOException, InterruptedException {
		return answer(HttpRequest.newBuilder(URI.create(visitor.portal() + path))
			.header("Tus-Resumable", "1.0.0")
			.header("Content-Type", "application/offset+octet-stream")
			.header("X-Test-Account", "7")
			.header(header, value)
			.method(method, BodyPublishers.ofByteArray(content))
			.build());
	}

	private static HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, BodyHandlers.ofString());
		}
	}

}
