package org.kindling.platform.jobs;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A job as it stands in the database.
 *
 * @param task what kind it is
 * @param instance which one of that kind
 * @param state where it stands
 * @param nextRun when it is, or was, due
 * @param lastFailure when it failed last, or null
 * @param failures how often it has failed since it last went well
 */
public record JobLine(String task, String instance, State state, Instant nextRun, @Nullable Instant lastFailure,
		int failures) {

	/** Where a job stands. */
	public enum State {

		/** It has failed, and is tried again. */
		FAILED,

		/** A portal is at it. */
		RUNNING,

		/** It waits for its time. */
		WAITING

	}

}
