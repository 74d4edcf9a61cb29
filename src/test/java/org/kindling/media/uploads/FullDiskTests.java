package org.kindling.media.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kindling.media.VideoService;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** On a disk of one megabyte, which only root can have made. */
class FullDiskTests {

	private final VideoService videos = Mockito.mock(VideoService.class);

	@TempDir
	private Path place;

	private Path disk;

	@BeforeEach
	void insert() throws Exception {
		disk = Files.createDirectory(place.resolve("disk"));
		assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString())).as("may mount").isZero();
	}

	@AfterEach
	void eject() throws Exception {
		run("umount", "-l", disk.toString());
	}

	@Test
	void anUploadGoesOnWhenThereIsRoomAgain() throws Exception {
		Mockito.when(videos.receive(ArgumentMatchers.eq(7L), ArgumentMatchers.any(Path.class))).thenReturn(42L);
		UploadLine line = new UploadLine(disk, videos, Duration.ofDays(1).toMillis());
		byte[] film = new byte[3_000_000];
		String upload = line.begin("7", film.length);

		assertThat(line.send("7", upload, 0, film).getStatus()).isEqualTo(507);

		int arrived = Integer.parseInt(line.head("7", upload).getHeader("Upload-Offset"));
		assertThat(arrived).isBetween(0, 1_100_000);
		run("mount", "-o", "remount,size=20m", disk.toString());
		var last = line.send("7", upload, arrived, Arrays.copyOfRange(film, arrived, film.length));
		assertThat(last.getStatus()).isEqualTo(204);
		assertThat(last.getHeader(UploadServlet.VIDEO)).isEqualTo("42");
	}

	@Test
	void whatCannotBeKeptCanBeKeptLater() throws Exception {
		Mockito.when(videos.receive(ArgumentMatchers.eq(7L), ArgumentMatchers.any(Path.class)))
			.thenThrow(new UncheckedIOException(new IOException("No space left on device")))
			.thenReturn(42L);
		UploadLine line = new UploadLine(place, videos, Duration.ofDays(1).toMillis());
		String upload = line.begin("7", 1000);

		assertThat(line.send("7", upload, 0, new byte[1000]).getStatus()).isEqualTo(507);

		var again = line.head("7", upload);
		assertThat(again.getHeader("Upload-Offset")).isEqualTo("1000");
		assertThat(again.getHeader(UploadServlet.VIDEO)).isEqualTo("42");
	}

	private static int run(String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).start().waitFor();
	}

}
