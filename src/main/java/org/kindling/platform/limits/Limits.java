package org.kindling.platform.limits;

import java.time.Duration;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;

import org.springframework.stereotype.Service;

/**
 * Counts what may not be done too often. A count stands in the database by itself, for a
 * transaction that is undone has been tried nonetheless; ask before a transaction begins
 * and not inside of one, which would need two connections at once.
 */
@Service
public class Limits {

	private final ProxyManager<String> buckets;

	private final LimitSettings settings;

	private final LimitKeys keys;

	Limits(ProxyManager<String> buckets, LimitSettings settings, LimitKeys keys) {
		this.buckets = buckets;
		this.settings = settings;
		this.keys = keys;
	}

	/**
	 * Counts one try.
	 * @param key whose try it is: what {@link ClientAddress#of} says, an account's id, a
	 * mail address as the portal compares them. Only a keyed hash of it is kept
	 * @throws TooManyRequestsException if this one is too many
	 */
	public void take(Limit limit, String key) {
		ConsumptionProbe probe = bucket(limit, key).tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
			throw new TooManyRequestsException(limit, Duration.ofSeconds(wait.plusMillis(999).toSeconds()));
		}
	}

	/**
	 * Takes one try back, because it turned out to be none that counts: the password was
	 * right.
	 */
	public void giveBack(Limit limit, String key) {
		bucket(limit, key).addTokens(1);
	}

	/** Forgets all tries, because somebody has proved in another way who they are. */
	public void forget(Limit limit, String key) {
		buckets.removeProxy(id(limit, key));
	}

	/**
	 * A name for somebody that does not tell who they are: 64 hexadecimal digits, the
	 * same ones for the same key, and others for every other purpose.
	 */
	public String alias(String purpose, String key) {
		return keys.hash("alias " + purpose + ' ' + key);
	}

	private Bucket bucket(Limit limit, String key) {
		return buckets.getProxy(id(limit, key), () -> configuration(settings.rate(limit)));
	}

	// The rate is part of the name, so one that was changed counts from the beginning.
	private String id(Limit limit, String key) {
		return keys.hash(limit.name() + ' ' + settings.rate(limit) + ' ' + key);
	}

	private static BucketConfiguration configuration(Rate rate) {
		return BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(rate.times()).refillGreedy(rate.times(), rate.period()))
			.build();
	}

}
