/**
 * Numbers: what the portal counted itself, and what others said. The two are never added
 * up.
 */
@ApplicationModule(allowedDependencies = "hashtags")
@NullMarked
package org.kindling.tallies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
