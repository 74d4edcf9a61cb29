package org.kindling.media.uploads;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.media.Refusal;
import org.kindling.media.RefusedException;
import org.kindling.media.VideoService;
import org.kindling.media.preparing.MediaFixtures;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;

class UploadTests {

	@TempDir
	private Path directory;

	private final VideoService videos = Mockito.mock(VideoService.class);

	private final byte[] film = MediaFixtures.bytes(MediaFixtures.clip());

	private UploadLine line;

	@BeforeEach
	void open() {
		line = new UploadLine(directory, videos, Duration.ofDays(1).toMillis());
	}

	@Test
	void takesAVideoInPieces() throws Exception {
		Mockito.when(videos.receive(ArgumentMatchers.eq(7L), ArgumentMatchers.any(Path.class))).thenReturn(42L);
		String upload = line.begin("7", film.length);
		assertThat(line.send("7", upload, 0, Arrays.copyOf(film, 1000)).getStatus()).isEqualTo(204);
		assertThat(line.head("7", upload).getHeader("Upload-Offset")).isEqualTo("1000");

		var last = line.send("7", upload, 1000, Arrays.copyOfRange(film, 1000, film.length));

		assertThat(last.getStatus()).isEqualTo(204);
		assertThat(last.getHeader(UploadServlet.VIDEO)).isEqualTo("42");
		assertThat(line.uploads.bytes(7)).isZero();
	}

	@Test
	void tellsOnceMoreWhatBecameOfAnUploadWhoseLineBroke() throws Exception {
		Mockito.when(videos.receive(ArgumentMatchers.eq(7L), ArgumentMatchers.any(Path.class))).thenReturn(42L);
		String upload = line.begin("7", film.length);
		line.send("7", upload, 0, film);

		var answer = line.head("7", upload);

		assertThat(answer.getHeader(UploadServlet.VIDEO)).isEqualTo("42");
		assertThat(answer.getHeader("Upload-Offset")).isEqualTo(Integer.toString(film.length));
		assertThat(line.head("8", upload).getStatus()).isEqualTo(404);
		Mockito.verify(videos, Mockito.times(1)).receive(ArgumentMatchers.eq(7L), ArgumentMatchers.any(Path.class));
	}

	static String[] names() {
		return new String[] { "../../../etc/passwd", "a\0b.mp4", "a".repeat(4096), "", "\ud800" };
	}

	@ParameterizedTest
	@MethodSource("names")
	void asksForNoName(String name) throws Exception {
		Mockito.when(videos.receive(ArgumentMatchers.eq(7L), ArgumentMatchers.any(Path.class))).thenReturn(42L);
		String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
		String upload = line.begin("7", film.length, "filename " + encoded + ",filetype " + encoded);

		assertThat(upload).matches("/uploads/7-\\d+-[0-9a-f-]{36}");
		assertThat(line.send("7", upload, 0, film).getHeader(UploadServlet.VIDEO)).isEqualTo("42");
	}

	@ParameterizedTest
	@ValueSource(strings = { "filename %%%", "filename", ",,,", "filename a b c" })
	void asksForNoMetadataThatCanBeRead(String metadata) throws Exception {
		Mockito.when(videos.receive(ArgumentMatchers.eq(7L), ArgumentMatchers.any(Path.class))).thenReturn(42L);
		String upload = line.begin("7", film.length, metadata);

		assertThat(line.send("7", upload, 0, film).getHeader(UploadServlet.VIDEO)).isEqualTo("42");
	}

	@Test
	void countsWhatIsUnderwayForItsOwner() throws Exception {
		String upload = line.begin("7", 5000);
		line.begin("8", 300);
		assertThat(line.uploads.bytes(7)).isEqualTo(5000);

		line.uploads.removeAll(7);

		assertThat(line.uploads.bytes(7)).isZero();
		assertThat(line.uploads.bytes(8)).isEqualTo(300);
		assertThat(line.head("7", upload).getStatus()).isEqualTo(404);
	}

	@Test
	void forgetsWhatNobodyWentOnWith() throws Exception {
		line = new UploadLine(directory, videos, 1);
		String upload = line.begin("7", film.length);
		line.send("7", upload, 0, Arrays.copyOf(film, 1000));
		var sweep = new UploadSweep(line.tus);

		Awaitility.await().until(() -> {
			sweep.sweep();
			return !Files.exists(line.uploads.content(upload).getParent());
		});

		assertThat(line.head("7", upload).getStatus()).isIn(404, 410);
	}

	@Test
	void saysWhyAFileIsNotTaken() throws Exception {
		Mockito.when(videos.receive(ArgumentMatchers.anyLong(), ArgumentMatchers.any(Path.class)))
			.thenThrow(new RefusedException(Refusal.NOT_A_VIDEO));

		var answer = line.send("7", line.begin("7", film.length), 0, film);

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getHeader(UploadServlet.REFUSAL)).isEqualTo("NOT_A_VIDEO");
	}

	@Test
	void refusesAStranger() throws Exception {
		var request = line.request("POST", "/uploads");
		request.addHeader("Upload-Length", 10);

		assertThat(line.answer(request).getStatus()).isEqualTo(401);
	}

	@Test
	void doesNotKnowSomebodyElsesUpload() throws Exception {
		String upload = line.begin("7", film.length);

		assertThat(line.head("8", upload).getStatus()).isEqualTo(404);
		assertThat(line.send("8", upload, 0, film).getStatus()).isEqualTo(404);
	}

	@Test
	void refusesTooMuchBeforeItIsSent() throws Exception {
		var request = line.request("POST", "/uploads");
		request.setUserPrincipal(() -> "7");
		request.addUserRole("CREATOR");
		request.addHeader("Upload-Length", 10_000_001);

		assertThat(line.answer(request).getStatus()).isEqualTo(413);
	}

	@Test
	void refusesWhatBeginsElsewhereThanItEnded() throws Exception {
		assertThat(line.send("7", line.begin("7", film.length), 500, film).getStatus()).isEqualTo(409);
	}

}
