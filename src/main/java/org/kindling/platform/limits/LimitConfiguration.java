package org.kindling.platform.limits;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where counts are kept, and for how long: until they could not refuse anybody. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

	@Bean
	static ProxyManager<String> buckets(DataSource database, InstantSource time) {
		return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("limit_bucket")
			.idColumn("id")
			.stateColumn("state")
			.addCustomColumn(new Expiry())
			.clientClock(meter(time))
			.build();
	}

	@Bean
	RecurringTask<Void> limitSweep(JdbcClient database, InstantSource time) {
		return Tasks.recurring("limit-sweep", FixedDelay.ofMinutes(10)).execute((_, _) -> sweep(database, time));
	}

	/** Removes counts that have run out. */
	static void sweep(JdbcClient database, InstantSource time) {
		database.sql("delete from limit_bucket where expires_at < :now").param("now", time.millis()).update();
	}

	private static TimeMeter meter(InstantSource time) {
		return new TimeMeter() {

			@Override
			public long currentTimeNanos() {
				return TimeUnit.MILLISECONDS.toNanos(time.millis());
			}

			@Override
			public boolean isWallClockBased() {
				return true;
			}

		};
	}

}
