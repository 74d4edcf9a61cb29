/**
 * What curators chose: the stories that are shown first, and those that are given an
 * award.
 */
@ApplicationModule(allowedDependencies = { "accounts", "campaigns", "creators", "hashtags", "media", "platform :: mail",
		"publishing", "stories", "tallies" })
@NullMarked
package org.kindling.curation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
