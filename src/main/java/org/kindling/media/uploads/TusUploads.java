package org.kindling.media.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.kindling.media.UploadsUnderway;

/**
 * The uploads that this portal holds. The library finds them by their names only, so the
 * folder is asked which there are.
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
		return addresses().stream().flatMap((address) -> find(address, owner).stream()).mapToLong(this::bytes).sum();
	}

	@Override
	public void removeAll(long owner) {
		for (String address : addresses()) {
			if (find(address, owner).isPresent()) {
				remove(address, owner);
			}
		}
	}

	/** The file with what has arrived: reading it through the library would copy it. */
	Path content(String address) {
		return directory.resolve(address.substring(address.lastIndexOf('/') + 1)).resolve("data");
	}

	private long bytes(UploadInfo upload) {
		return (upload.getLength() != null) ? upload.getLength() : upload.getOffset();
	}

	private Optional<UploadInfo> find(String address, long owner) {
		try {
			return Optional.ofNullable(tus.getUploadInfo(address, Long.toString(owner)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (TusException ex) {
			// It has ended, or expired, since the folder was asked.
			return Optional.empty();
		}
	}

	private void remove(String address, long owner) {
		try {
			tus.deleteUpload(address, Long.toString(owner));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (TusException ex) {
			throw new IllegalStateException("An upload is being written, try again", ex);
		}
	}

	private List<String> addresses() {
		if (!Files.isDirectory(directory)) {
			return List.of();
		}
		try (Stream<Path> uploads = Files.list(directory)) {
			return uploads.map((upload) -> ADDRESS + "/" + upload.getFileName()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
