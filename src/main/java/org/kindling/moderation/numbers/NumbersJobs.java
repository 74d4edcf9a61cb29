package org.kindling.moderation.numbers;

import java.time.Duration;
import java.time.InstantSource;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the public numbers counted. */
@Configuration(proxyBeanMethods = false)
class NumbersJobs {

	private static final Duration OFTEN = Duration.ofHours(1);

	@Bean
	RecurringTask<Void> quarterCounting(ObjectProvider<QuarterKeeping> quarters, InstantSource time) {
		return Tasks.recurring("quarter-counting", FixedDelay.of(OFTEN))
			.execute((_, _) -> quarters.getObject().refresh(time.instant()));
	}

}
