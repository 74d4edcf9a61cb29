package org.kindling.publishing;

import org.jspecify.annotations.Nullable;

/**
 * Who did something. The number means nobody once the account is erased, so that a ledger
 * may keep it.
 *
 * @param role in what part
 * @param account the account's id, or null for the portal itself
 */
public record Actor(ActorRole role, @Nullable Long account) {

	/** The author of what is changed. */
	public static Actor author(long account) {
		return new Actor(ActorRole.AUTHOR, account);
	}

	/** A person who judges it. */
	public static Actor moderator(long account) {
		return new Actor(ActorRole.MODERATOR, account);
	}

	/** The portal itself, by a rule. */
	public static Actor portal() {
		return new Actor(ActorRole.PORTAL, null);
	}

}
