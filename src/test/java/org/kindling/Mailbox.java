package org.kindling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import static org.awaitility.Awaitility.await;

/** The mails that the running portal has written for somebody, oldest first. */
public record Mailbox(Path folder, String address) {

	// Mails of earlier runs lie there as well.
	private static final Instant START = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());

	private static final Pattern LINK = Pattern.compile("https?://\\S+");

	/** That of an address in the portal of {@link PortalTest}. */
	public static Mailbox of(String address) {
		return new Mailbox(Path.of("target/portal-test/mail"), address);
	}

	/** Waits until there are so many, and returns the last one's text. */
	public String awaitMail(int number) {
		await().atMost(Duration.ofSeconds(30)).until(() -> texts().size() >= number);
		return texts().get(number - 1);
	}

	/** Waits for the mail whose subject begins like that, and returns its text. */
	public String awaitMail(String subject) {
		return await().atMost(Duration.ofSeconds(30))
			.until(() -> texts().stream().filter((text) -> text.startsWith(subject)).findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	/** Waits for so many mails, and returns the first link in the last one. */
	public String awaitLink(int number) {
		Matcher link = LINK.matcher(awaitMail(number));
		if (!link.find()) {
			throw new AssertionError("There is no link in the mail");
		}
		return link.group();
	}

	/** Subject and text of each mail. */
	public List<String> texts() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".eml"))
				.filter((file) -> time(file).isAfter(START))
				.sorted(Comparator.comparing(Mailbox::time))
				.map(Mailbox::read)
				.filter(this::isMine)
				.map(Mailbox::text)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isMine(MimeMessage message) {
		try {
			return message.getAllRecipients()[0].toString().equals(address);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Instant time(Path file) {
		try {
			return Files.getLastModifiedTime(file).toInstant();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MimeMessage read(Path file) {
		try (InputStream content = Files.newInputStream(file)) {
			return new MimeMessage(Session.getInstance(new Properties()), content);
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(MimeMessage message) {
		try {
			return message.getSubject() + "\n" + plain(message);
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String plain(Part part) throws MessagingException, IOException {
		if (part.getContent() instanceof Multipart parts) {
			return plain(parts.getBodyPart(0));
		}
		return part.getContent().toString();
	}

}
