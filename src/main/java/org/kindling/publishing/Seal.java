package org.kindling.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry: SHA-256 over its parts in UTF-8, the hash of the entry before
 * among them. Each part is preceded by its length, so that no two entries read the same.
 */
final class Seal {

	/** What the first entry has in the place of the hash before it. */
	static final String BEGINNING = "0".repeat(64);

	private Seal() {
	}

	/** The same entry with the hash it must have. */
	static LedgerEntry on(LedgerEntry entry) {
		return new LedgerEntry(entry.number(), entry.change(), entry.by(), entry.reason(), entry.at(), entry.previous(),
				hash(entry));
	}

	private static String hash(LedgerEntry entry) {
		Change change = entry.change();
		return hash(entry.previous(), entry.number(), change.item().kind(), change.item().id(), change.step(),
				change.from(), change.to(), change.version(), entry.by().role(), entry.by().account(),
				entry.reason().code(), entry.reason().sentence(), entry.at());
	}

	private static String hash(@Nullable Object... parts) {
		String text = Arrays.stream(parts).map(Seal::measured).collect(Collectors.joining());
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	// Nothing at all is not the same as an empty word.
	private static String measured(@Nullable Object part) {
		String text = Objects.toString(part, "");
		return ((part != null) ? text.length() : "-") + ":" + text + ";";
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has it", ex);
		}
	}

}
