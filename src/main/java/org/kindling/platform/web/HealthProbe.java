package org.kindling.platform.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Asks how the portal is, and takes a long silence for an answer: a database that hangs
 * would make the question hang with it. Everybody who asks at the same time is told the
 * same, so that asking often takes no more than one connection.
 */
@Component
class HealthProbe {

	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private final HealthEndpoint health;

	private final Executor executor;

	private final Map<String, CompletableFuture<Status>> asked = new ConcurrentHashMap<>();

	HealthProbe(HealthEndpoint health, Executor applicationTaskExecutor) {
		this.health = health;
		executor = applicationTaskExecutor;
	}

	/** The status of everything ({@code ""}) or of a group. */
	Status status(String group) throws InterruptedException {
		CompletableFuture<Status> answer = asked.computeIfAbsent(group, this::ask);
		try {
			return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			// The next one to ask gets a try of its own.
			asked.remove(group, answer);
			return Status.DOWN;
		}
	}

	private CompletableFuture<Status> ask(String group) {
		CompletableFuture<Status> answer = new CompletableFuture<>();
		executor.execute(() -> {
			try {
				answer.complete(look(group));
			}
			catch (RuntimeException ex) {
				answer.completeExceptionally(ex);
			}
			finally {
				asked.remove(group, answer);
			}
		});
		return answer;
	}

	private Status look(String group) {
		return (group.isEmpty() ? health.health() : health.healthForPath(group)).getStatus();
	}

}
