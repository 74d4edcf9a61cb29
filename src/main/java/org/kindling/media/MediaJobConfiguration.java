package org.kindling.media;

import java.time.Duration;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What media has the jobs do. */
@Configuration(proxyBeanMethods = false)
class MediaJobConfiguration {

	// A failure that got as far as this is the database's: how often a video was tried,
	// it keeps itself.
	private static final Duration DATABASE_AWAY = Duration.ofSeconds(30);

	@Bean
	CustomTask<Void> prepareVideo(VideoPreparing preparing) {
		return Tasks.custom(PreparingJob.TASK)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(DATABASE_AWAY))
			.onDeadExecutionRevive()
			.execute((job, _) -> again(preparing.prepare(Long.parseLong(job.getId()))));
	}

	private static CompletionHandler<Void> again(Optional<Duration> wait) {
		return wait
			.<CompletionHandler<Void>>map((time) -> (done, job) -> job.reschedule(done, done.getTimeDone().plus(time)))
			.orElseGet(CompletionHandler.OnCompleteRemove::new);
	}

}
