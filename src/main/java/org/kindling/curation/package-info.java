/** What curators chose to show first. */
@ApplicationModule(allowedDependencies = { "campaigns", "stories" })
@NullMarked
package org.kindling.curation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
