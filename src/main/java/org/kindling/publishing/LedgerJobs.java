package org.kindling.publishing;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the ledger checked once a day. */
@Configuration(proxyBeanMethods = false)
class LedgerJobs {

	private static final Duration SELDOM = Duration.ofHours(24);

	@Bean
	RecurringTask<Void> ledgerWatching(ObjectProvider<LedgerWatch> watch) {
		return Tasks.recurring("ledger-check", FixedDelay.of(SELDOM)).execute((_, _) -> watch.getObject().run());
	}

}
