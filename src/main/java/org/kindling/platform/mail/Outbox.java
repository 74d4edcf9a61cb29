package org.kindling.platform.mail;

import jakarta.mail.internet.MimeMessage;

/** Where finished mails go: to an SMTP server, or into a folder. */
interface Outbox {

	/**
	 * Hands a mail over.
	 * @param id the same for every attempt at one mail
	 */
	void deliver(String id, MimeMessage message) throws Exception;

	/** Its name, for those who look after the portal. */
	String name();

}
