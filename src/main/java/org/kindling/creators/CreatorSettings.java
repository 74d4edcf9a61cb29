package org.kindling.creators;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose changes of their profile are seen at once.
 *
 * @param trustedAfter how many of their stories and profile changes were approved
 * @param trustLostFor how long it is since something of theirs was removed
 */
@ConfigurationProperties("kindling.creators")
@Validated
record CreatorSettings(@DefaultValue("3") @Min(1) int trustedAfter, @DefaultValue("90d") Duration trustLostFor) {

}
