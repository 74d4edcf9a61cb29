package org.kindling.media.preparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** A folder for one piece of work; closing it removes all that is in it. */
public record WorkFolder(Path path) implements AutoCloseable {

	/** What is worked on has always the same name: the sender's is no business here. */
	static final String INPUT = "file:input";

	static WorkFolder in(Path directory) {
		try {
			Files.createDirectories(directory);
			return new WorkFolder(Files.createTempDirectory(directory, "work-"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lets a file be read here, without copying it. */
	public WorkFolder with(Path file) {
		try {
			Files.createSymbolicLink(path.resolve("input"), file.toAbsolutePath());
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			FileSystemUtils.deleteRecursively(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
