/** Campaigns: what they want, when they run, by which norms, and who is behind them. */
@ApplicationModule(allowedDependencies = { "accounts", "hashtags", "media", "publishing" })
@NullMarked
package org.kindling.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
