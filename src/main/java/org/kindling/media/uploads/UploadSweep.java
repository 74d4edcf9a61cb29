package org.kindling.media.uploads;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import me.desair.tus.server.TusFileUploadService;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Removes uploads that nobody has gone on with for a day. It is no job, for each portal
 * has the uploads on its own disk.
 */
class UploadSweep {

	private final TusFileUploadService tus;

	UploadSweep(TusFileUploadService tus) {
		this.tus = tus;
	}

	@Scheduled(initialDelay = 10, fixedRate = 60, timeUnit = TimeUnit.MINUTES)
	void sweep() throws IOException {
		tus.cleanup();
	}

}
