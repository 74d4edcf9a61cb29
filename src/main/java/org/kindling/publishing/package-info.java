/** The life of what a person must approve before it is public. */
@ApplicationModule(allowedDependencies = { "platform :: commands", "platform :: database" })
@NullMarked
package org.kindling.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
