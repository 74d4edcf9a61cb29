package org.kindling.platform.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import org.kindling.platform.DataDirectory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The mails that are kept as files, or were before there was a server to send them. They
 * hold addresses and links, so they do not stay for ever.
 */
@Component
class KeptMails {

	private final Path folder;

	private final MailSettings settings;

	private final InstantSource time;

	KeptMails(DataDirectory data, MailSettings settings, InstantSource time) {
		this.folder = data.resolve(MailFolder.NAME);
		this.settings = settings;
		this.time = time;
	}

	/** What an address is called where it must not be named itself. */
	static String hash(String address) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * Removes all mails to an address.
	 * @param hash of the address
	 */
	void remove(String hash) {
		files().stream()
			.filter((file) -> file.toString().endsWith(".eml"))
			.filter((file) -> isTo(file, hash))
			.forEach(KeptMails::remove);
	}

	@Scheduled(initialDelay = 1, fixedRate = 24, timeUnit = TimeUnit.HOURS)
	void sweep() {
		Instant before = time.instant().minus(settings.keep());
		files().stream().filter((file) -> isOlder(file, before)).forEach(KeptMails::remove);
	}

	private List<Path> files() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isTo(Path file, String hash) {
		try (InputStream content = Files.newInputStream(file)) {
			String to = new InternetHeaders(content, true).getHeader("To", ",");
			return to != null && Stream.of(InternetAddress.parseHeader(to, false))
				.anyMatch((recipient) -> hash(recipient.getAddress()).equals(hash));
		}
		catch (NoSuchFileException ex) {
			// Somebody else was quicker.
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("There is a mail that cannot be read: " + file.getFileName(), ex);
		}
	}

	private static boolean isOlder(Path file, Instant time) {
		try {
			return Files.getLastModifiedTime(file).toInstant().isBefore(time);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
