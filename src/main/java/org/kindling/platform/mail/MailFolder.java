package org.kindling.platform.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps mails as files where there is no server to send them. */
class MailFolder implements Outbox {

	private static final Logger logger = LoggerFactory.getLogger(MailFolder.class);

	/** Its name in the data directory. */
	static final String NAME = "mail";

	private final Path folder;

	MailFolder(Path folder) {
		this.folder = folder;
		logger.warn("No mail is sent, as spring.mail.host is not set: mails are kept in {}", folder);
	}

	@Override
	public void deliver(String id, MimeMessage message) throws IOException, MessagingException {
		Files.createDirectories(folder);
		message.saveChanges();
		// A temporary file is readable by its owner only, and mails hold links that let
		// people in.
		var unfinished = Files.createTempFile(folder, ".", ".new");
		try (var file = Files.newOutputStream(unfinished)) {
			message.writeTo(file);
		}
		Files.move(unfinished, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public String name() {
		return folder.getFileName() + "/";
	}

}
