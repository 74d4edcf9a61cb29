package org.kindling.stories;

import org.jspecify.annotations.Nullable;

/**
 * Who told a story.
 *
 * @param account their account, or null where they have none
 * @param handle without @
 */
record Author(@Nullable Long account, String handle) {

}
