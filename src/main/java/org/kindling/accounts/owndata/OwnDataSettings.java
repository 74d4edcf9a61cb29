package org.kindling.accounts.owndata;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody has.
 *
 * @param grace to change their mind about being erased
 * @param archive to fetch their archive
 */
@ConfigurationProperties("kindling.accounts")
record OwnDataSettings(@DefaultValue("7d") Duration grace, @DefaultValue("2d") Duration archive) {

}
