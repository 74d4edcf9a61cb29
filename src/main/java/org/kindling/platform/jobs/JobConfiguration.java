package org.kindling.platform.jobs;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Runs every {@link Task} that a module contributes as a bean; a {@link RecurringTask}
 * begins by itself.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

	// Less than spring.lifecycle.timeout-per-shutdown-phase, so that a job is interrupted
	// before its database is closed.
	private static final Duration PATIENCE = Duration.ofSeconds(8);

	// Six missed beats, and a job whose portal died is given to another.
	private static final Duration HEARTBEAT = Duration.ofSeconds(10);

	@Bean(destroyMethod = "")
	Scheduler scheduler(DataSource database, List<Task<?>> tasks, List<RecurringTask<?>> recurring,
			JobSettings settings, InstantSource time) {
		// Through the proxy a job is written in the caller's transaction, and is undone
		// with it.
		List<Task<?>> asked = tasks.stream().filter((task) -> !(task instanceof RecurringTask<?>)).toList();
		return Scheduler.create(new TransactionAwareDataSourceProxy(database), asked)
			.startTasks(recurring)
			.tableName("job")
			.serializer(new JsonSerializer())
			.threads(settings.threads())
			.pollingInterval(settings.pollingInterval())
			.heartbeatInterval(HEARTBEAT)
			.shutdownMaxWait(PATIENCE)
			.clock(time::instant)
			.build();
	}

	@Bean
	JobRunner jobRunner(Scheduler scheduler, JobSettings settings) {
		return new JobRunner(scheduler, settings.enabled());
	}

}
