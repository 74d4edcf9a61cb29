package org.kindling.accounts;

import java.time.Instant;
import java.util.List;

/**
 * Somebody with an account, as admins see them in a list.
 *
 * @param id the number of their account
 * @param email their mail address
 * @param roles what they may do, in the order of {@link Role}
 * @param createdAt since when
 * @param invented whether they belong to the demonstration
 */
public record PersonLine(long id, String email, List<Role> roles, Instant createdAt, boolean invented) {

}
