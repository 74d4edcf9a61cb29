package org.kindling.accounts;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What is proved besides a password.
 *
 * @param staffSecondFactor whether staff can act without one; required, except where the
 * portal shows invented people
 * @param secretKey encrypts the secrets of apps: 64 hexadecimal digits, the same for all
 * portals on one database; without it a portal makes its own in the data directory
 */
@ConfigurationProperties("kindling.accounts")
@Validated
record SecondFactorSettings(@Nullable Demand staffSecondFactor, @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}",
		message = "kindling.accounts.secret-key has to be 64 hexadecimal digits") String secretKey) {

	enum Demand {

		REQUIRED, OPTIONAL

	}

}
