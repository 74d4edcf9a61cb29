package org.kindling.platform.mail;

import java.time.Duration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who writes, and how long a mail is tried.
 *
 * @param from the address that mails come from
 * @param retryAfter how long to wait after the first failure; each further one doubles it
 * @param retries how often a mail is tried again
 * @param keep how long mails stay that were kept as files, because there is no server
 */
@ConfigurationProperties("kindling.mail")
@Validated
record MailSettings(@DefaultValue("kindling@localhost") @NotBlank @Email String from,
		@DefaultValue("30s") Duration retryAfter, @DefaultValue("10") @Min(0) int retries,
		@DefaultValue("30d") Duration keep) {

}
