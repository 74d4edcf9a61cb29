/** The safety centre: tips, how to block, filter and report, where to find help. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kindling.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
