package org.kindling.moderation;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people moderate here.
 *
 * @param claim for how long a case is one person's
 * @param undo for how long a decision about several things can be taken back
 * @param pauseAfter how many decisions within an hour are enough for a pause
 * @param pauseAfterSevere how many of what is hard to look at
 * @param appealWithin how long an author may object
 */
@ConfigurationProperties("kindling.moderation")
@Validated
public record ModerationSettings(@DefaultValue("15m") Duration claim, @DefaultValue("10s") Duration undo,
		@DefaultValue("40") @Min(1) int pauseAfter, @DefaultValue("5") @Min(1) int pauseAfterSevere,
		@DefaultValue("20d") Duration appealWithin) {

}
