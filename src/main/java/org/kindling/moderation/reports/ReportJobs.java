package org.kindling.moderation.reports;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets reports, now and then, and reminds of what is due. */
@Configuration(proxyBeanMethods = false)
class ReportJobs {

	@Bean
	RecurringTask<Void> reportSweeping(ObjectProvider<ReportSweep> reports) {
		return Tasks.recurring("report-sweep", FixedDelay.of(Duration.ofHours(6)))
			.execute((_, _) -> reports.getObject().sweep());
	}

	@Bean
	RecurringTask<Void> appearanceReminding(ObjectProvider<AppearanceClock> clock) {
		return Tasks.recurring("appearance-reminder", FixedDelay.of(Duration.ofMinutes(15)))
			.execute((_, _) -> clock.getObject().ring());
	}

}
