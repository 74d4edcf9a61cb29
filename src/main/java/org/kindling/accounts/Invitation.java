package org.kindling.accounts;

import java.time.Instant;
import java.util.List;

/**
 * That somebody was asked to work here.
 *
 * @param id its number
 * @param email where it was mailed to
 * @param roles what they are to do, in the order of {@link Role}
 * @param invitedBy the account of the admin who asked
 * @param createdAt when
 * @param expiresAt until when the link is good
 */
public record Invitation(long id, String email, List<Role> roles, long invitedBy, Instant createdAt,
		Instant expiresAt) {

}
