package org.kindling.accounts;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people come in.
 *
 * @param adminEmail the address of the first admin
 * @param adminPassword the first admin's password; without it one is made up
 * @param shortestPassword how many characters a password has at least
 * @param longestPassword how many it may have
 * @param signUpLink how long the link that confirms an address can be followed
 * @param passwordLink how long the link to a new password can be followed
 * @param session how long somebody stays signed in who does nothing
 * @param remembered the same for those who asked to be remembered
 */
@ConfigurationProperties("kindling.accounts")
@Validated
record AccountSettings(@Nullable String adminEmail, @Nullable String adminPassword,
		@DefaultValue("12") @Min(8) int shortestPassword, @DefaultValue("128") @Min(64) int longestPassword,
		@DefaultValue("24h") Duration signUpLink, @DefaultValue("1h") Duration passwordLink,
		@DefaultValue("12h") Duration session, @DefaultValue("30d") Duration remembered) {

	@AssertTrue(message = "kindling.accounts.longest-password is below shortest-password")
	boolean isPasswordLengthPossible() {
		return shortestPassword <= longestPassword;
	}

}
