package org.kindling.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import org.kindling.media.MediaStore.StoredFile;

/**
 * A file that has arrived under a temporary name and waits to be put into its place,
 * which only its content tells. Closing it removes whatever was not put anywhere.
 */
record Arrival(Path path, StoredFile file) implements AutoCloseable {

	static final String PREFIX = "arriving-";

	private static final int HASH_LENGTH = 32;

	static Arrival of(InputStream content, String extension, Path directory) throws IOException {
		Files.createDirectories(directory);
		Path path = Files.createTempFile(directory, PREFIX, null);
		try {
			String name = write(content, path) + "." + extension;
			return new Arrival(path, new StoredFile(name, Files.size(path)));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
	}

	private static String write(InputStream content, Path path) throws IOException {
		MessageDigest hash = sha256();
		try (OutputStream out = Files.newOutputStream(path)) {
			new DigestInputStream(content, hash).transferTo(out);
		}
		force(path);
		return HexFormat.of().formatHex(hash.digest()).substring(0, HASH_LENGTH);
	}

	static void force(Path path) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** A name for a file that is not read. */
	static String madeUp(String extension) {
		return UUID.randomUUID().toString().replace("-", "") + "." + extension;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(path);
	}

}
