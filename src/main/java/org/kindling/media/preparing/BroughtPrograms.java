package org.kindling.media.preparing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The programs that the portal brings for machines without ffmpeg, unpacked. */
final class BroughtPrograms {

	// What Java would need to call ffmpeg's libraries: we start its programs instead.
	private static final String FOR_JAVA = "libjni";

	private BroughtPrograms() {
	}

	/**
	 * The folder with the programs, or nothing where none are brought for this machine.
	 */
	static Optional<Path> unpackedIn(Path directory) throws IOException {
		List<Resource> files = files();
		if (files.isEmpty()) {
			return Optional.empty();
		}
		Path home = directory.resolve(version(files));
		if (!Files.exists(home)) {
			FileSystemUtils.deleteRecursively(directory);
			Files.createDirectories(directory);
			Path unfinished = Files.createTempDirectory(directory, "new-");
			for (Resource file : files) {
				unpack(file, unfinished);
			}
			Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return Optional.of(home);
	}

	private static void unpack(Resource file, Path directory) throws IOException {
		Path target = directory.resolve(file.getFilename());
		try (InputStream content = file.getInputStream()) {
			Files.copy(content, target);
		}
		if (!file.getFilename().contains(".")) {
			target.toFile().setExecutable(true);
		}
	}

	private static List<Resource> files() throws IOException {
		Resource[] found = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:org/bytedeco/ffmpeg/" + platform() + "/*");
		return Stream.of(found)
			.filter((file) -> file.getFilename() != null && !file.getFilename().isEmpty())
			.filter((file) -> !file.getFilename().startsWith(FOR_JAVA))
			.toList();
	}

	private static String platform() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String processor = System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm64");
		return (system.startsWith("mac") ? "macosx" : system.startsWith("win") ? "windows" : "linux") + "-" + processor;
	}

	/** Its size tells one version from the next well enough. */
	private static String version(List<Resource> files) throws IOException {
		long bytes = 0;
		for (Resource file : files) {
			bytes += file.contentLength();
		}
		return "ffmpeg-" + bytes;
	}

}
