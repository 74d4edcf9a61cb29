package org.kindling.moderation.reports;

import java.time.InstantSource;

import org.kindling.moderation.Case;
import org.kindling.moderation.CaseClock;
import org.kindling.moderation.Kinds;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds moderators of what they promised to decide, once and before it is too late. */
@Service
class AppearanceClock {

	private final CaseClock clock;

	private final Kinds kinds;

	private final StaffAlarm alarm;

	private final ReportSettings settings;

	private final InstantSource time;

	AppearanceClock(CaseClock clock, Kinds kinds, StaffAlarm alarm, ReportSettings settings, InstantSource time) {
		this.clock = clock;
		this.kinds = kinds;
		this.alarm = alarm;
		this.settings = settings;
		this.time = time;
	}

	@Transactional
	void ring() {
		for (Case due : clock.ring(time.instant().plus(settings.appearanceReminder()))) {
			kinds.find(due.item()).ifPresent(alarm::dueSoon);
		}
	}

}
