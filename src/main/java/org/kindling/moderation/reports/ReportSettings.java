package org.kindling.moderation.reports;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what concerns reports takes.
 *
 * @param appearanceDue within what time it is decided about what was hidden for somebody
 * in it
 * @param appearanceReminder how long before that moderators are reminded
 * @param receiptsFor for how long an outcome can be read
 */
@ConfigurationProperties("kindling.moderation")
record ReportSettings(@DefaultValue("48h") Duration appearanceDue, @DefaultValue("12h") Duration appearanceReminder,
		@DefaultValue("400d") Duration receiptsFor) {

}
