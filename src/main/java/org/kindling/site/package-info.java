/**
 * Pages that compose what several modules know: home, campaign, hashtag, creator, search,
 * sitemap. It owns no table.
 */
@ApplicationModule(
		allowedDependencies = { "campaigns", "creators", "curation", "hashtags", "media", "stories", "tallies" })
@NullMarked
package org.kindling.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
