/** Creators: the public face of the people who tell stories. */
@ApplicationModule(
		allowedDependencies = { "accounts", "media", "platform :: mail", "platform :: settings", "publishing" })
@NullMarked
package org.kindling.creators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
