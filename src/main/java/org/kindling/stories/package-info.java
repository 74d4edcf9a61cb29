/** Stories people tell about kindness. */
@ApplicationModule(allowedDependencies = { "accounts", "campaigns", "creators", "hashtags", "media", "platform :: mail",
		"publishing", "tallies" })
@NullMarked
package org.kindling.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
