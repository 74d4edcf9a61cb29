package org.kindling.accounts;

import java.time.Duration;
import java.util.EnumSet;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Keeps sessions in the database, so that any portal on it knows them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "session", cleanupCron = Scheduled.CRON_DISABLED)
class SessionConfiguration {

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> twoRequestsAtOnce() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> howLong(AccountSettings settings) {
		return (sessions) -> sessions.setDefaultMaxInactiveInterval(settings.session());
	}

	/** One node does it for all, and a database that is away is tried again. */
	@Bean
	RecurringTask<Void> sessionSweep(ObjectProvider<JdbcIndexedSessionRepository> sessions) {
		return Tasks.recurring("session-sweep", FixedDelay.of(Duration.ofMinutes(10)))
			.execute((_, _) -> sessions.getObject().cleanUpExpiredSessions());
	}

	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
		FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
		return registration;
	}

}
