package org.kindling.platform.jobs;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How jobs are run.
 *
 * @param enabled whether this portal runs jobs; it writes them down in any case
 * @param pollingInterval how often it looks for due ones
 * @param threads how many run at once
 */
@ConfigurationProperties("kindling.jobs")
@Validated
record JobSettings(@DefaultValue("true") boolean enabled, @DefaultValue("2s") Duration pollingInterval,
		@DefaultValue("4") @Min(1) int threads) {

}
