package org.kindling.platform.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MailFolderTests {

	@TempDir
	private Path data;

	@Test
	void keepsAMailOnceHoweverOftenItIsTried() throws Exception {
		var folder = new MailFolder(data.resolve("mail"));

		folder.deliver("one", message());
		folder.deliver("one", message());

		try (var files = Files.list(data.resolve("mail"))) {
			assertThat(files).containsExactly(data.resolve("mail/one.eml"));
		}
	}

	@Test
	void letsNobodyElseReadAMail() throws Exception {
		new MailFolder(data.resolve("mail")).deliver("one", message());

		var permissions = Files.getPosixFilePermissions(data.resolve("mail/one.eml"));
		assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
	}

	private static MimeMessage message() throws Exception {
		var message = new MimeMessage(Session.getInstance(new Properties()));
		message.setText("Hello");
		return message;
	}

}
