package org.kindling.platform.jobs;

import java.util.Locale;
import java.util.Map;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.Test;
import org.kindling.platform.mail.MailService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "kindling.jobs.enabled=false", "management.server.port=0" })
class JobRunnerTests {

	@Autowired
	private Scheduler scheduler;

	@Autowired
	private MailService mails;

	@Autowired
	private JdbcClient database;

	@Test
	void writesJobsDownForOthersWhereItRunsNone() {
		mails.send("greeting", Locale.ENGLISH, "ana@example.org", Map.of("name", "Ana", "subject", "Hello"));

		assertThat(scheduler.getSchedulerState().isStarted()).isFalse();
		assertThat(database.sql("select task_name || ' ' || picked from job").query(String.class).list())
			.containsExactly("mail false");
	}

}
