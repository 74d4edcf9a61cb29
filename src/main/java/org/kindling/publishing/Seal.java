package org.kindling.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
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
		return new LedgerEntry(entry.number(), entry.act(), entry.by(), entry.reason(), entry.at(), entry.previous(),
				hash(entry));
	}

	private static String hash(LedgerEntry entry) {
		Act act = entry.act();
		return hash(entry.previous(), entry.number(), act.item().kind(), act.item().id(), shouted(act.name()),
				shouted(act.from()), shouted(act.to()), act.version(), entry.by().role(), entry.by().account(),
				entry.reason().code(), entry.reason().sentence(), entry.at(), act.language());
	}

	private static String hash(@Nullable Object... parts) {
		// The first entries had no language, so one that has none ends before it.
		int length = (parts[parts.length - 1] != null) ? parts.length : parts.length - 1;
		String text = Arrays.stream(parts, 0, length).map(Seal::measured).collect(Collectors.joining());
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	// Nothing at all is not the same as an empty word.
	private static String measured(@Nullable Object part) {
		String text = Objects.toString(part, "");
		return ((part != null) ? text.length() : "-") + ":" + text + ";";
	}

	// The first entries were sealed with the names of Java's constants.
	private static @Nullable String shouted(@Nullable String word) {
		return (word != null) ? word.toUpperCase(Locale.ROOT) : null;
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
