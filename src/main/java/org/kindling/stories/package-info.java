/** Stories people tell about kindness. */
@ApplicationModule(allowedDependencies = { "campaigns", "creators", "hashtags", "media", "publishing", "tallies" })
@NullMarked
package org.kindling.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
