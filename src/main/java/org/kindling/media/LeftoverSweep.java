package org.kindling.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.kindling.platform.DataDirectory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Removes what a portal that died left of its work. It is no job, for each portal has to
 * look after its own disk.
 */
@Component
class LeftoverSweep {

	private static final List<String> FOLDERS = List.of("media-work", "media-arriving", "form-uploads");

	// Longer than anything may take.
	private static final Duration GRACE = Duration.ofDays(1);

	private final DataDirectory data;

	private final InstantSource time;

	LeftoverSweep(DataDirectory data, InstantSource time) {
		this.data = data;
		this.time = time;
	}

	@Scheduled(initialDelay = 5, fixedRate = 60, timeUnit = TimeUnit.MINUTES)
	void sweep() throws IOException {
		Instant before = time.instant().minus(GRACE);
		for (String folder : FOLDERS) {
			sweep(data.resolve(folder), before);
		}
	}

	private static void sweep(Path folder, Instant before) throws IOException {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> entries = Files.list(folder)) {
				for (Path old : entries.filter((entry) -> isOlder(entry, before)).toList()) {
					FileSystemUtils.deleteRecursively(old);
				}
			}
		}
	}

	private static boolean isOlder(Path entry, Instant before) {
		try {
			return Files.getLastModifiedTime(entry).toInstant().isBefore(before);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
