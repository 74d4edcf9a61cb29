package org.kindling.moderation.reports;

import java.time.Instant;
import java.time.InstantSource;

import org.kindling.moderation.Kinds;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets reports a long time after they were settled, and what was said in them as soon
 * as there is nothing any more that it was said about.
 */
@Service
class ReportSweep {

	private final ReportKeeping reports;

	private final Kinds kinds;

	private final ReportSettings settings;

	private final InstantSource time;

	ReportSweep(ReportKeeping reports, Kinds kinds, ReportSettings settings, InstantSource time) {
		this.reports = reports;
		this.kinds = kinds;
		this.settings = settings;
		this.time = time;
	}

	@Transactional
	void sweep() {
		Instant now = time.instant();
		reports.deleteSettledBefore(now.minus(settings.receiptsFor()));
		reports.reported()
			.stream()
			.filter((item) -> kinds.find(item).isEmpty())
			.forEach((item) -> reports.settleGone(item, now));
	}

}
