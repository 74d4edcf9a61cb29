/** Hashtags: when two of them are the same, and how one is written. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kindling.hashtags;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
