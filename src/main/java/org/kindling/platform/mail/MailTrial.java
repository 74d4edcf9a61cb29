package org.kindling.platform.mail;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.kindling.platform.Trial;

import org.springframework.stereotype.Service;

/**
 * Tries out whether mails leave the portal: at once, and not by a job that would try
 * again.
 */
@Service
public class MailTrial {

	private final MailComposer composer;

	private final Outbox outbox;

	MailTrial(MailComposer composer, Outbox outbox) {
		this.composer = composer;
		this.outbox = outbox;
	}

	/**
	 * Sends a mail that says nothing but that it has arrived; to be called outside a
	 * transaction.
	 * @return who took it, or why nobody did
	 */
	public Trial run(Locale locale, String to) {
		return Trial.of(() -> {
			String id = UUID.randomUUID().toString();
			outbox.deliver(id, composer.compose(id, new Mail("trial", locale.toLanguageTag(), to, Map.of())));
			return outbox.name();
		});
	}

}
