package org.kindling.media.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import org.kindling.media.UploadsUnderway;

/**
 * The uploads that this portal holds. The library does not list them; their folder does.
 */
class TusUploads implements UploadsUnderway {

	static final String ADDRESS = "/uploads";

	private final TusFileUploadService tus;

	private final Path directory;

	TusUploads(TusFileUploadService tus, Path storage) {
		this.tus = tus;
		this.directory = storage.resolve("uploads");
	}

	@Override
	public long bytes(long owner) {
		return names(owner).stream().mapToLong(UploadNames::bytes).sum();
	}

	@Override
	public void removeAll(long owner) {
		names(owner).forEach((name) -> remove(name, owner));
	}

	/** The file with what has arrived: reading it through the library would copy it. */
	Path content(String address) {
		return directory.resolve(address.substring(address.lastIndexOf('/') + 1)).resolve("data");
	}

	private void remove(String name, long owner) {
		try {
			tus.deleteUpload(ADDRESS + "/" + name, Long.toString(owner));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (TusException ex) {
			throw new IllegalStateException("An upload is being written, try again", ex);
		}
	}

	private List<String> names(long owner) {
		if (!Files.isDirectory(directory)) {
			return List.of();
		}
		try (Stream<Path> uploads = Files.list(directory)) {
			return uploads.map((upload) -> upload.getFileName().toString())
				.filter((name) -> UploadNames.isOf(name, owner))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
