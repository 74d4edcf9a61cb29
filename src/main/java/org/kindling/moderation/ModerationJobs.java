package org.kindling.moderation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What moderation does by itself, now and then. */
@Configuration(proxyBeanMethods = false)
class ModerationJobs {

	private static final Duration OFTEN = Duration.ofMinutes(5);

	private static final Duration SELDOM = Duration.ofHours(24);

	/**
	 * Once more at the start, after the demonstration was loaded and before anybody
	 * looks.
	 */
	@Bean
	ApplicationRunner straighteningAtStart(CaseKeeping cases) {
		return (_) -> cases.straighten();
	}

	@Bean
	RecurringTask<Void> caseStraightening(ObjectProvider<CaseKeeping> cases) {
		return Tasks.recurring("case-straightening", FixedDelay.of(OFTEN))
			.execute((_, _) -> cases.getObject().straighten());
	}

	@Bean
	OneTimeTask<String> batchTask(ObjectProvider<BatchJob> batches) {
		return Tasks.oneTime("decision-batch", String.class)
			.execute((job, _) -> batches.getObject().carryOut(UUID.fromString(job.getData())));
	}

	@Bean
	RecurringTask<Void> moderationSweep(ObjectProvider<Work> work, ObjectProvider<LeftWords> words,
			BatchRepository batches, InstantSource time) {
		return Tasks.recurring("moderation-sweep", FixedDelay.of(SELDOM)).execute((_, _) -> {
			work.getObject().sweep();
			words.getObject().sweep();
			batches.sweep(time.instant().minus(SELDOM));
		});
	}

}
