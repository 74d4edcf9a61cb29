package org.kindling.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.kindling.media.MediaStore;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

import org.springframework.core.io.Resource;

/**
 * Files in a bucket of an S3. They arrive on disk first, for their content names them.
 */
class S3Store implements MediaStore {

	private final S3Client s3;

	private final StorageSettings.S3 settings;

	private final Path arriving;

	S3Store(S3Client s3, StorageSettings.S3 settings, Path arriving) {
		this.s3 = s3;
		this.settings = settings;
		this.arriving = arriving;
	}

	@Override
	public StoredFile keep(InputStream content, String extension) {
		try (Arrival arrival = Arrival.of(content, extension, arriving)) {
			s3.putObject((put) -> put.bucket(settings.bucket()).key(key(arrival.file().name())),
					RequestBody.fromFile(arrival.path()));
			return arrival.file();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SdkException ex) {
			throw new UncheckedIOException(new IOException("the S3 did not take a file", ex));
		}
	}

	@Override
	public StoredFile keep(Path file, String extension) {
		String name = Arrival.madeUp(extension);
		try {
			s3.putObject((put) -> put.bucket(settings.bucket()).key(key(name)), RequestBody.fromFile(file));
			return new StoredFile(name, Files.size(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SdkException ex) {
			throw new UncheckedIOException(new IOException("the S3 did not take a file", ex));
		}
	}

	@Override
	public Resource file(String name) {
		return new S3Resource(s3, settings.bucket(), key(name));
	}

	@Override
	public void eachKept(Instant before, Consumer<List<String>> batches) {
		s3.listObjectsV2Paginator((list) -> list.bucket(settings.bucket()).prefix(settings.prefix()))
			.stream()
			.map((page) -> names(page, before))
			.forEach(batches);
	}

	@Override
	public void remove(String name, Instant before) {
		S3Resource file = new S3Resource(s3, settings.bucket(), key(name));
		if (file.exists() && file.head().lastModified().isBefore(before)) {
			s3.deleteObject((delete) -> delete.bucket(settings.bucket()).key(key(name)));
		}
	}

	private List<String> names(ListObjectsV2Response page, Instant before) {
		return page.contents()
			.stream()
			.filter((object) -> object.lastModified().isBefore(before))
			.map(S3Object::key)
			.map((key) -> key.substring(settings.prefix().length()))
			.toList();
	}

	private String key(String name) {
		return settings.prefix() + name;
	}

}
