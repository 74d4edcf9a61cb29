package org.kindling.accounts;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said about themselves when they signed up.
 *
 * @param account the id of their new account
 * @param handle as {@link Profiles#read} returned it
 * @param displayName how they want to be called
 * @param ageBand how old they are
 * @param country ISO 3166, or null
 * @param language the language they read, BCP 47
 * @param demonstration whether this person is invented
 */
public record NewProfile(long account, String handle, String displayName, AgeBand ageBand, @Nullable String country,
		String language, boolean demonstration) {

}
