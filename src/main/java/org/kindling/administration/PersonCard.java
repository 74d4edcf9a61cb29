package org.kindling.administration;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.PersonLine;

/**
 * Somebody in the list of people.
 *
 * @param line their account
 * @param handle their handle, or null where they have no profile
 */
record PersonCard(PersonLine line, @Nullable String handle) {

}
