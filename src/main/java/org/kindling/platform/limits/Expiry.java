package org.kindling.platform.limits;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.CustomColumnProvider;
import io.github.bucket4j.distributed.remote.RemoteBucketState;

/**
 * When a count can be swept, in milliseconds since 1970: once it could refuse nobody. The
 * library's own way asks the system for the time, and not the clock that counts.
 */
class Expiry implements CustomColumnProvider<String> {

	private final ExpirationAfterWriteStrategy strategy = ExpirationAfterWriteStrategy
		.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1));

	@Override
	public void setCustomField(String key, int index, PreparedStatement statement, RemoteBucketState state, long now)
			throws SQLException {
		statement.setLong(index, TimeUnit.NANOSECONDS.toMillis(now) + strategy.calculateTimeToLiveMillis(state, now));
	}

	@Override
	public String getCustomFieldName() {
		return "expires_at";
	}

}
