package org.kindling.platform.limits;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits that are not the usual ones.
 *
 * @param limits for example {@code kindling.limits.sign-in-per-account=10/15m}
 */
@ConfigurationProperties("kindling")
record LimitSettings(@DefaultValue Map<Limit, Rate> limits) {

	Rate rate(Limit limit) {
		return limits.getOrDefault(limit, limit.usual());
	}

}
