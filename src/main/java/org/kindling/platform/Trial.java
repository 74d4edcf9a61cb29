package org.kindling.platform;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;

/**
 * What came of trying out whether something works.
 *
 * @param took how long that was
 * @param found what there is to tell of it, or null where it failed
 * @param problem what went wrong, in the words of whoever noticed it; or null
 */
public record Trial(Duration took, @Nullable String found, @Nullable String problem) {

	/** Tries it, and takes whatever is thrown for an answer. */
	public static Trial of(Callable<String> attempt) {
		long start = System.nanoTime();
		try {
			String found = attempt.call();
			return new Trial(since(start), found, null);
		}
		catch (Exception ex) {
			return new Trial(since(start), null, words(ex));
		}
	}

	/** Whether it works. */
	public boolean isWell() {
		return problem == null;
	}

	private static String words(Exception ex) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
		return "%s: %s".formatted(cause.getClass().getSimpleName(), cause.getMessage());
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}

}
