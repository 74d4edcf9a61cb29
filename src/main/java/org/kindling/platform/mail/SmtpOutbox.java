package org.kindling.platform.mail;

import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to a server. */
class SmtpOutbox implements Outbox {

	private final JavaMailSender sender;

	private final String server;

	SmtpOutbox(JavaMailSender sender, String server) {
		this.sender = sender;
		this.server = server;
	}

	@Override
	public void deliver(String id, MimeMessage message) {
		sender.send(message);
	}

	@Override
	public String name() {
		return server;
	}

}
