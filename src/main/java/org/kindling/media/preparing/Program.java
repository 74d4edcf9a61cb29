package org.kindling.media.preparing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.kindling.media.preparing.Programs.Location;

/**
 * Runs ffmpeg or ffprobe as a process of its own: with little priority, without the
 * network, in a folder of its own, for a limited time and with limited memory and output.
 */
class Program {

	/**
	 * Ends the program when its input ends, which it does when the portal dies, however
	 * it dies. Memory is counted in kB, files in blocks of 512 bytes.
	 */
	private static final String WATCH = """
			ulimit -v 6000000; ulimit -f "$1"; ulimit -c 0; shift
			exec 3<&0
			nice -n 10 "$@" </dev/null 3<&- &
			program=$!
			{ read -r end <&3; kill -9 $program; } >/dev/null 2>&1 &
			watch=$!
			exec 3<&-
			wait $program
			result=$?
			kill -9 $watch 2>/dev/null
			exit $result
			""";

	private static final int BLOCK = 512;

	private final Location programs;

	private final String name;

	Program(Location programs, String name) {
		this.programs = programs;
		this.name = name;
	}

	/**
	 * Runs it to its end.
	 * @param folder where it reads and writes
	 * @param leash how far it may go
	 * @param lines told of each line that it prints
	 * @param arguments what it is told
	 * @throws ProgramException if it fails or takes too long
	 */
	void run(Path folder, Leash leash, Consumer<String> lines, List<String> arguments) {
		Process process = start(folder, leash, arguments);
		try {
			Tail complaints = new Tail();
			Thread talk = listen(process.getInputStream(), lines);
			Thread murmur = listen(process.getErrorStream(), complaints::add);
			boolean ended = process.waitFor(leash.time().toMillis(), TimeUnit.MILLISECONDS);
			if (!ended) {
				kill(process);
			}
			talk.join();
			murmur.join();
			check(ended, process, complaints);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			// No ProgramException: it says nothing about what the program was given.
			throw new CancellationException(name + " was interrupted");
		}
		finally {
			kill(process);
		}
	}

	private void check(boolean ended, Process process, Tail complaints) {
		if (!ended) {
			throw new ProgramException(name + " took too long");
		}
		if (process.exitValue() != 0) {
			throw new ProgramException("%s failed (%d): %s".formatted(name, process.exitValue(), complaints));
		}
	}

	private Process start(Path folder, Leash leash, List<String> arguments) {
		List<String> command = new ArrayList<>(
				List.of("sh", "-c", WATCH, "sh", Long.toString(leash.output() / BLOCK + 1)));
		command.add(programs.folder().resolve(name).toString());
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		limit(builder.environment());
		try {
			return builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** It has no business with the portal's environment, where passwords may be. */
	private void limit(Map<String, String> environment) {
		String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
		environment.clear();
		environment.put("PATH", path);
		if (programs.bringsLibraries()) {
			environment.put("LD_LIBRARY_PATH", programs.folder().toString());
		}
	}

	/** Its input is closed with it, and then the watch ends the program. */
	private static void kill(Process process) {
		List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
		process.destroyForcibly();
		all.forEach(ProcessHandle::destroyForcibly);
	}

	private static Thread listen(InputStream stream, Consumer<String> lines) {
		return Thread.ofVirtual().start(() -> {
			try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
				reader.lines().forEach(lines);
			}
			catch (IOException | UncheckedIOException ex) {
				// The process was ended while it spoke.
			}
		});
	}

}
