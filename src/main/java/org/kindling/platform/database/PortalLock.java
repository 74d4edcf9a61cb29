package org.kindling.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second program off the data directory. The operating system takes the lock back
 * when the program ends, however it ends.
 */
final class PortalLock implements Closeable {

	// Far behind the content: where locks are mandatory, the content stays readable.
	private static final long POSITION = Integer.MAX_VALUE;

	private final FileChannel channel;

	private PortalLock(FileChannel channel) {
		this.channel = channel;
	}

	static PortalLock take(Path file) throws IOException {
		var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		if (!lock(channel)) {
			throw new DirectoryInUseException(
					"Another Kindling is running on %s (process %s).".formatted(file.getParent(), read(channel)),
					"Stop it, or give this one a directory of its own with --kindling.data-dir=...");
		}
		channel.truncate(0);
		channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
		return new PortalLock(channel);
	}

	// A channel that failed to lock is not closed: POSIX drops all of a program's locks
	// on a file when the program closes any of its channels to it.
	private static boolean lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(POSITION, 1, false) != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	private static String read(FileChannel channel) throws IOException {
		var content = ByteBuffer.allocate(32);
		channel.read(content, 0);
		return StandardCharsets.US_ASCII.decode(content.flip()).toString().strip();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

}
