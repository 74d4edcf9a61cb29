package org.kindling.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells what the jobs are at, and has one tried at once. */
@Service
public class JobService {

	private static final String STATE = """
			case when picked then 'running' when coalesce(consecutive_failures, 0) > 0 then 'failed' else 'waiting' end
			""";

	private final JdbcClient database;

	private final SchedulerClient jobs;

	private final InstantSource time;

	JobService(JdbcClient database, SchedulerClient jobs, InstantSource time) {
		this.database = database;
		this.jobs = jobs;
		this.time = time;
	}

	/** How many jobs there are in each state that has any. */
	public Map<JobLine.State, Long> count() {
		return database.sql("select " + STATE + " as state, count(*) as number from job group by 1")
			.query((row, number) -> Map.entry(state(row), row.getLong("number")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** How many jobs of a kind have failed, and are to be tried again. */
	public long countFailed(String task) {
		return database.sql("select count(*) from job where task_name = :task and consecutive_failures > 0")
			.param("task", task)
			.query(Long.class)
			.single();
	}

	/** Jobs in a state, the ones that are due first at the top. */
	public List<JobLine> list(JobLine.State state, int most) {
		return database
			.sql("select *, " + STATE + " as state from job where " + STATE
					+ " = :state order by execution_time, task_name, task_instance limit :most")
			.param("state", state.name().toLowerCase(Locale.ROOT))
			.param("most", most)
			.query(JobService::line)
			.list();
	}

	/**
	 * Has a job tried at once, in whatever time it would have been.
	 * @return false where it is gone, or running already
	 */
	public boolean retry(String task, String instance) {
		try {
			return jobs.reschedule(TaskInstanceId.of(task, instance), time.instant());
		}
		catch (TaskInstanceException ex) {
			// It was quicker than whoever looked at the list.
			return false;
		}
	}

	private static JobLine line(ResultSet row, int number) throws SQLException {
		return new JobLine(row.getString("task_name"), row.getString("task_instance"), state(row),
				row.getObject("execution_time", OffsetDateTime.class).toInstant(), instant(row, "last_failure"),
				row.getInt("consecutive_failures"));
	}

	private static JobLine.State state(ResultSet row) throws SQLException {
		return JobLine.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
