package org.kindling.platform.limits;

import java.time.Duration;

/**
 * What is limited, and how often it may be done unless {@code kindling.limits} says
 * otherwise. A client is the address that a request comes from, which a whole school may
 * share.
 */
public enum Limit {

	/** Tries to sign in from one client. */
	SIGN_IN_PER_CLIENT(60, Duration.ofMinutes(10)),

	/** Tries to sign in to one account, whether or not there is such an account. */
	SIGN_IN_PER_ACCOUNT(10, Duration.ofMinutes(15)),

	/** Codes of a second factor that are tried for one account. */
	CODE_PER_ACCOUNT(5, Duration.ofMinutes(15)),

	/** Sign-ups from one client. */
	SIGN_UP_PER_CLIENT(200, Duration.ofHours(1)),

	/**
	 * Mails that one client has sent to whomever: to confirm, to choose a new password.
	 */
	MAIL_PER_CLIENT(300, Duration.ofHours(1)),

	/** Such mails to one mail address. */
	MAIL_PER_RECIPIENT(5, Duration.ofHours(1)),

	/** Times that somebody asks for the archive of what is theirs. */
	ARCHIVE_PER_ACCOUNT(10, Duration.ofHours(1)),

	/** Times that somebody wants to be erased, having changed their mind in between. */
	ERASURE_PER_ACCOUNT(5, Duration.ofDays(1)),

	/** Reports by one account, or from one client without an account. */
	REPORT_PER_SENDER(60, Duration.ofHours(1)),

	/** Times that one account or client has something hidden because they are in it. */
	APPEARANCE_PER_SENDER(10, Duration.ofDays(1)),

	/** Receipts that one client looks for and that do not exist. */
	RECEIPT_PER_CLIENT(30, Duration.ofMinutes(10)),

	/** Times that an admin tries out whether store, mail and database work. */
	TRIAL_PER_ACCOUNT(20, Duration.ofMinutes(10)),

	/** Invitations that an admin has mailed. */
	INVITATION_PER_ACCOUNT(50, Duration.ofDays(1));

	private final Rate usual;

	Limit(int times, Duration period) {
		usual = new Rate(times, period);
	}

	Rate usual() {
		return usual;
	}

}
