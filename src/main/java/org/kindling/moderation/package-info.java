/** What people decide about what others handed in, and why. */
@ApplicationModule(allowedDependencies = { "accounts", "creators", "platform :: jobs", "platform :: limits",
		"platform :: mail", "publishing" })
@NullMarked
package org.kindling.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
