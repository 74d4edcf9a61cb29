/** Administration: people and their roles, settings, jobs, and whether all works. */
@ApplicationModule(allowedDependencies = { "accounts", "creators", "media", "platform :: jobs", "platform :: limits",
		"platform :: mail", "platform :: settings", "publishing" })
@NullMarked
package org.kindling.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
