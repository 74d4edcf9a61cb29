package org.kindling.publishing;

import org.jspecify.annotations.Nullable;

/**
 * Who did something. The number means nobody once the account is erased, so that a ledger
 * may keep it.
 *
 * @param role in what part
 * @param account the account's id, or null for the portal itself and for visitors without
 * one
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

	/** A person who features stories and runs campaigns. */
	public static Actor curator(long account) {
		return new Actor(ActorRole.CURATOR, account);
	}

	/** A person who looks after people and the machine. */
	public static Actor admin(long account) {
		return new Actor(ActorRole.ADMIN, account);
	}

	/** A person who looks. */
	public static Actor visitor(@Nullable Long account) {
		return new Actor(ActorRole.VISITOR, account);
	}

	/** The portal itself, by a rule. */
	public static Actor portal() {
		return new Actor(ActorRole.PORTAL, null);
	}

}
