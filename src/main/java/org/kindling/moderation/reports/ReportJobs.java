package org.kindling.moderation.reports;

import java.time.Duration;
import java.time.InstantSource;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets reports a long time after they were settled. */
@Configuration(proxyBeanMethods = false)
class ReportJobs {

	@Bean
	RecurringTask<Void> reportSweep(ObjectProvider<ReportKeeping> reports, ReportSettings settings,
			InstantSource time) {
		return Tasks.recurring("report-sweep", FixedDelay.of(Duration.ofHours(6)))
			.execute((_, _) -> reports.getObject().deleteSettledBefore(time.instant().minus(settings.receiptsFor())));
	}

}
