package org.kindling.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * Files that no other account of the machine may read, and that a loss of power leaves
 * whole or absent.
 */
public final class PrivateFiles {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private PrivateFiles() {
	}

	public static void createDirectories(Path directory) throws IOException {
		// A directory that exists keeps its permissions, and a link to one is fine as
		// well.
		if (!Files.isDirectory(directory)) {
			Files.createDirectories(directory, permissions("rwx------"));
		}
	}

	public static void write(Path file, String content) throws IOException {
		var unfinished = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(unfinished);
		try (var channel = FileChannel.open(unfinished, Set.of(CREATE_NEW, WRITE), permissions("rw-------"))) {
			channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
			channel.force(true);
		}
		publish(unfinished, file);
	}

	/** Gives something finished its final name, for good. */
	public static void publish(Path finished, Path target) throws IOException {
		Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
		force(target.getParent());
	}

	public static void force(Path fileOrDirectory) throws IOException {
		// Windows neither needs nor allows this for directories.
		if (POSIX || Files.isRegularFile(fileOrDirectory)) {
			try (var channel = FileChannel.open(fileOrDirectory, READ)) {
				channel.force(true);
			}
		}
	}

	private static FileAttribute<?>[] permissions(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
