package org.kindling.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.kindling.platform.DataDirectory;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The files of the portal, on disk. A file's name is the hash of its content, so the same
 * content is kept once and an address never changes what it shows.
 */
@Component
public class MediaStore {

	private static final int HASH_LENGTH = 32;

	private final Path directory;

	MediaStore(DataDirectory data) {
		this.directory = data.resolve("media");
	}

	/**
	 * Keeps a file; when this returns, it is on disk to stay.
	 * @param content read to its end
	 * @param extension without a dot, such as {@code mp4}
	 * @return the name under which {@link #file} finds it
	 * @throws UncheckedIOException when the disk is full or cannot be written
	 */
	public StoredFile keep(InputStream content, String extension) {
		try {
			Files.createDirectories(directory);
			Path arriving = Files.createTempFile(directory, "arriving-", null);
			try {
				return settle(arriving, write(content, arriving) + "." + extension);
			}
			finally {
				Files.deleteIfExists(arriving);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The file of that name, which need not exist.
	 * @param name as {@link #keep} returned it
	 */
	Resource file(String name) {
		return new FileSystemResource(path(name));
	}

	private static String write(InputStream content, Path arriving) throws IOException {
		MessageDigest hash = sha256();
		try (OutputStream out = Files.newOutputStream(arriving)) {
			new DigestInputStream(content, hash).transferTo(out);
		}
		try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		return HexFormat.of().formatHex(hash.digest()).substring(0, HASH_LENGTH);
	}

	private StoredFile settle(Path arriving, String name) throws IOException {
		long size = Files.size(arriving);
		Path place = path(name);
		Files.createDirectories(place.getParent());
		Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		// The new name is durable only once its folder is.
		try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
			folder.force(true);
		}
		return new StoredFile(name, size);
	}

	// Two levels, so that no folder grows beyond what file systems like.
	private Path path(String name) {
		return directory.resolve(name.substring(0, 2)).resolve(name);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * A file that has been kept.
	 *
	 * @param name hash and extension
	 * @param sizeInBytes the length of its content
	 */
	public record StoredFile(String name, long sizeInBytes) {

	}

}
