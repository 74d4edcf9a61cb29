package org.kindling.media.preparing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.kindling.media.MediaSettings;
import org.kindling.platform.DataDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.function.SingletonSupplier;

/**
 * Where ffmpeg and ffprobe are: in the folder that is set, else on the path, else among
 * what the portal brings. They are looked for when they are first needed.
 */
class Programs {

	private static final Logger logger = LoggerFactory.getLogger(Programs.class);

	private final SingletonSupplier<Location> location;

	Programs(Supplier<Location> location) {
		this.location = SingletonSupplier.of(location);
	}

	Location location() {
		return location.obtain();
	}

	static Location find(MediaSettings settings, DataDirectory data) {
		Location found = Optional.ofNullable(settings.ffmpeg())
			.map((folder) -> new Location(folder, false))
			.or(Programs::onThePath)
			.or(() -> brought(data))
			.orElseThrow(
					() -> new IllegalStateException("There is no ffmpeg on the path, and this Kindling brings none "
							+ "for this machine. Install ffmpeg, or build with the Maven profile all-platforms."));
		logger.info("Videos are prepared by ffmpeg in {}", found.folder());
		return found;
	}

	static Optional<Location> onThePath() {
		return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
			.filter((folder) -> !folder.isBlank())
			.map(Path::of)
			.filter((folder) -> Files.isExecutable(folder.resolve("ffmpeg"))
					&& Files.isExecutable(folder.resolve("ffprobe")))
			.findFirst()
			.map((folder) -> new Location(folder, false));
	}

	static Optional<Location> brought(DataDirectory data) {
		try {
			return BroughtPrograms.unpackedIn(data.resolve("ffmpeg-binaries"))
				.map((folder) -> new Location(folder, true));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("ffmpeg cannot be unpacked", ex);
		}
	}

	/**
	 * A folder with both programs.
	 *
	 * @param folder the folder
	 * @param bringsLibraries whether their libraries are in it as well
	 */
	record Location(Path folder, boolean bringsLibraries) {

	}

}
