package org.kindling.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;

import org.springframework.context.SmartLifecycle;

/** Starts the jobs after everything else, and ends them before anything else. */
class JobRunner implements SmartLifecycle {

	private final Scheduler scheduler;

	private final boolean enabled;

	private volatile boolean running;

	JobRunner(Scheduler scheduler, boolean enabled) {
		this.scheduler = scheduler;
		this.enabled = enabled;
	}

	@Override
	public void start() {
		scheduler.start();
		running = true;
	}

	@Override
	public void stop() {
		scheduler.stop();
		running = false;
	}

	@Override
	public boolean isRunning() {
		return running;
	}

	@Override
	public boolean isAutoStartup() {
		return enabled;
	}

	@Override
	public boolean isPauseable() {
		// A stopped scheduler cannot be started again.
		return false;
	}

}
