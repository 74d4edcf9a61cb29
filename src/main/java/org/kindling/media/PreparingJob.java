package org.kindling.media;

import java.time.InstantSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.stereotype.Component;

/**
 * Writes down that a video is to be prepared: in the transaction of its caller, so that
 * one is never there without the other.
 */
@Component
class PreparingJob {

	static final TaskDescriptor<Void> TASK = TaskDescriptor.of("prepare-video");

	private final SchedulerClient jobs;

	private final InstantSource time;

	PreparingJob(SchedulerClient jobs, InstantSource time) {
		this.jobs = jobs;
		this.time = time;
	}

	void add(long video) {
		jobs.scheduleIfNotExists(TASK.instance(Long.toString(video)).scheduledTo(time.instant()));
	}

}
