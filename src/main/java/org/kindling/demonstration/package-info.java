/**
 * Fills an empty portal with campaigns, people and stories to look at. Everything in it
 * is marked as made up, but for what press reports say about real campaigns and people.
 */
@ApplicationModule(allowedDependencies = { "accounts", "hashtags", "media" })
@NullMarked
package org.kindling.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
