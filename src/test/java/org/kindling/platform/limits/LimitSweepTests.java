package org.kindling.platform.limits;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.junit.jupiter.api.Test;
import org.kindling.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class LimitSweepTests {

	@Autowired
	private SchedulerClient jobs;

	@Test
	void isDoneAgainAndAgain() {
		assertThat(jobs.getScheduledExecution(TaskInstanceId.of("limit-sweep", RecurringTask.INSTANCE))).isPresent();
	}

}
