package org.kindling.accounts.owndata;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say about somebody's archive.
 *
 * @param state whether there is one
 * @param askedAt when it was asked for, or null
 * @param expiresAt until when it can be fetched, or null
 */
record OwnDataPage(State state, @Nullable Instant askedAt, @Nullable Instant expiresAt) {

	static OwnDataPage of(@Nullable OwnArchive archive, Instant now) {
		if (archive == null) {
			return new OwnDataPage(State.NONE, null, null);
		}
		Instant expiresAt = archive.expiresAt();
		if (expiresAt == null) {
			return new OwnDataPage(State.MAKING, archive.askedAt(), null);
		}
		return new OwnDataPage(expiresAt.isAfter(now) ? State.READY : State.GONE, archive.askedAt(), expiresAt);
	}

	enum State {

		/** Nobody asked for one. */
		NONE,

		/** It is being made. */
		MAKING,

		/** It can be fetched. */
		READY,

		/** Its time is over. */
		GONE

	}

}
