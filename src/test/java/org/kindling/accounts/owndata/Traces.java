package org.kindling.accounts.owndata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipInputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for a word in all that the portal keeps.
 *
 * @param word in small letters
 * @param database every table of it is searched
 * @param folder every file in it is searched
 */
record Traces(String word, JdbcClient database, Path folder) {

	/** The tables that hold the word anywhere, in words or in bytes. */
	List<String> tables() {
		return database.sql("""
				select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
				order by 1
				""").query(String.class).list().stream().filter(this::isIn).toList();
	}

	private boolean isIn(String table) {
		String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
		return database.sql("""
				select exists (select from %s r where position(:word in lower(r::text)) > 0
					or position(:hex in r::text) > 0)
				""".formatted(table)).param("word", word).param("hex", hex).query(Boolean.class).single();
	}

	/** The files that hold the word, also where mails and archives wrap it up. */
	List<Path> files() {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					if (isIn(file)) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException ex) throws IOException {
					return ifGone(ex);
				}

				@Override
				public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException ex) throws IOException {
					return (ex != null) ? ifGone(ex) : FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return found;
	}

	// The portal goes on working while it is searched.
	private static FileVisitResult ifGone(IOException ex) throws IOException {
		if (ex instanceof NoSuchFileException) {
			return FileVisitResult.CONTINUE;
		}
		throw ex;
	}

	private boolean isIn(Path file) throws IOException {
		try {
			byte[] content = Files.readAllBytes(file);
			return file.toString().contains(word) || isIn(content)
					|| file.toString().endsWith(".eml") && isInMail(content)
					|| file.toString().endsWith(".zip") && isInArchive(content);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
	}

	private boolean isIn(byte[] content) {
		return new String(content, StandardCharsets.ISO_8859_1).toLowerCase().contains(word);
	}

	private boolean isInMail(byte[] content) {
		try {
			return isIn(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content)));
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private boolean isIn(Part part) throws MessagingException, IOException {
		if (part.getContent() instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				if (isIn(parts.getBodyPart(i))) {
					return true;
				}
			}
			return false;
		}
		try (InputStream content = part.getInputStream()) {
			return isIn(content.readAllBytes());
		}
	}

	private boolean isInArchive(byte[] content) throws IOException {
		try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
			while (archive.getNextEntry() != null) {
				if (isIn(archive.readAllBytes())) {
					return true;
				}
			}
		}
		return false;
	}

}
