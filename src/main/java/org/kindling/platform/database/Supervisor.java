package org.kindling.platform.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it has ended without having been told to. */
final class Supervisor {

	private static final Logger logger = LoggerFactory.getLogger(Supervisor.class);

	private static final Duration STABLE = Duration.ofMinutes(1);

	/**
	 * Short, so that the portal is back soon after whatever hindered the server is gone.
	 */
	private static final long LONGEST_PAUSE = 5_000;

	private final PostgresServer server;

	private final CompletableFuture<Void> retired = new CompletableFuture<>();

	private final Thread thread;

	Supervisor(PostgresServer server, ProcessHandle process) {
		this.server = server;
		this.thread = Thread.ofPlatform().daemon().name("postgresql-supervisor").start(() -> watch(process));
	}

	/** From now on, an end of the server is nobody's surprise. */
	void retire() {
		retired.complete(null);
	}

	/** Waits for a start of the server that is under way. */
	void join() {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void watch(ProcessHandle first) {
		var process = first;
		var failures = 0;
		while (true) {
			var start = System.nanoTime();
			awaitEnd(process);
			failures = System.nanoTime() - start > STABLE.toNanos() ? 0 : failures + 1;
			if (retired.isDone()) {
				return;
			}
			logger.warn("PostgreSQL (process {}) has ended unexpectedly and is started again", process.pid());
			await(retired, pause(failures));
			process = restart(process);
		}
	}

	/** Returns the old, dead process when the server could not be started. */
	private ProcessHandle restart(ProcessHandle old) {
		if (retired.isDone()) {
			return old;
		}
		try {
			var process = server.start();
			logger.info("PostgreSQL is back (process {})", process.pid());
			return process;
		}
		catch (IOException | RuntimeException ex) {
			logger.error("PostgreSQL could not be started again: {}", ex.getMessage());
			return old;
		}
	}

	private static long pause(int failures) {
		return failures == 0 ? 0 : Math.min(250L << Math.min(failures, 10), LONGEST_PAUSE);
	}

	/**
	 * The server is no child of this process, so Java's own notice of its end may take
	 * five seconds to come.
	 */
	private void awaitEnd(ProcessHandle process) {
		while (server.isRunning(process) && !retired.isDone()) {
			await(retired, 250);
		}
	}

	private static void await(CompletableFuture<?> event, long milliseconds) {
		try {
			event.get(milliseconds, TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			// It did not happen, or how does not matter.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
