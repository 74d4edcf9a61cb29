package org.kindling.platform.mail;

/** Tells the jobs that a mail has to be tried again. */
class MailFailedException extends RuntimeException {

	MailFailedException(Exception cause) {
		super("A mail could not be handed over", cause);
	}

}
