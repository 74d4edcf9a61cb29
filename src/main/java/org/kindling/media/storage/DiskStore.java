package org.kindling.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.kindling.media.MediaStore;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Files in a directory of this machine. */
class DiskStore implements MediaStore {

	private static final int BATCH = 500;

	private final Path directory;

	private final InstantSource time;

	DiskStore(Path directory, InstantSource time) {
		this.directory = directory;
		this.time = time;
	}

	@Override
	public StoredFile keep(InputStream content, String extension) {
		try (Arrival arrival = Arrival.of(content, extension, directory)) {
			settle(arrival);
			return arrival.file();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A second name for the same file: nothing is read, and nothing copied. */
	@Override
	public StoredFile keep(Path file, String extension) {
		String name = Arrival.madeUp(extension);
		Path place = path(name);
		try {
			Files.createDirectories(place.getParent());
			Files.createLink(place, file);
			Files.setLastModifiedTime(place, FileTime.from(time.instant()));
			Arrival.force(place);
			forceFolder(place);
			return new StoredFile(name, Files.size(place));
		}
		catch (FileSystemException | UnsupportedOperationException ex) {
			// It is on another disk.
			return copy(file, extension);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private StoredFile copy(Path file, String extension) {
		try (InputStream content = Files.newInputStream(file)) {
			return keep(content, extension);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Resource file(String name) {
		return new FileSystemResource(path(name));
	}

	/** Names what a crash left under a temporary name as well. */
	@Override
	public void eachKept(Instant before, Consumer<List<String>> batches) {
		if (Files.exists(directory)) {
			try (Stream<Path> files = Files.walk(directory, 2)) {
				files.filter((file) -> Files.isRegularFile(file) && isOlder(file, before))
					.map((file) -> file.getFileName().toString())
					.gather(Gatherers.windowFixed(BATCH))
					.forEach(batches);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	@Override
	public void remove(String name, Instant before) {
		try {
			Path file = path(name);
			if (isOlder(file, before)) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void settle(Arrival arrival) throws IOException {
		Path place = path(arrival.file().name());
		Files.createDirectories(place.getParent());
		// Its age counts from here, so that a file which is kept again is not swept.
		Files.setLastModifiedTime(arrival.path(), FileTime.from(time.instant()));
		Files.move(arrival.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		forceFolder(place);
	}

	/** A new name is durable only once its folder is. */
	private static void forceFolder(Path place) throws IOException {
		try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
			folder.force(true);
		}
	}

	// Two levels, so that no folder grows beyond what file systems like.
	private Path path(String name) {
		return name.startsWith(Arrival.PREFIX) ? directory.resolve(name)
				: directory.resolve(name.substring(0, 2)).resolve(name);
	}

	private static boolean isOlder(Path file, Instant time) {
		try {
			return Files.getLastModifiedTime(file).toInstant().isBefore(time);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
