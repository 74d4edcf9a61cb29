/** Moving pictures, their posters and captions, and the store that keeps the files. */
@ApplicationModule(allowedDependencies = { "accounts", "platform :: jobs", "platform :: settings", "publishing" })
@NullMarked
package org.kindling.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
