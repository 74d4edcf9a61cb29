package org.kindling.accounts.owndata;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is done later about people's own data. What fails is tried again, every few
 * minutes: neither an archive nor an erasure is ever given up.
 */
@Configuration(proxyBeanMethods = false)
class OwnDataJobs {

	@Bean
	OneTimeTask<Long> archiveTask(ObjectProvider<ArchiveMaking> making) {
		return Tasks.oneTime("archive-making", Long.class).execute((job, _) -> making.getObject().make(job.getData()));
	}

	@Bean
	OneTimeTask<Long> erasureTask(ObjectProvider<ErasureService> erasures) {
		return Tasks.oneTime("erasing", Long.class).execute((job, _) -> erasures.getObject().erase(job.getData()));
	}

	@Bean
	RecurringTask<Void> archiveSweep(ObjectProvider<OwnDataService> own) {
		return Tasks.recurring("archive-sweep", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((_, _) -> own.getObject().sweep());
	}

}
