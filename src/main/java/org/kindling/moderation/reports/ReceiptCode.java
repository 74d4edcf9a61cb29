package org.kindling.moderation.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The code by which whoever reported something finds the outcome: 130 random bits, in
 * letters and digits that nobody takes for each other when they copy them by hand. The
 * database knows its hash only.
 *
 * @param words as it stands in the address, however it was written
 */
record ReceiptCode(String words) {

	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 26;

	private static final SecureRandom RANDOM = new SecureRandom();

	ReceiptCode {
		words = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	static ReceiptCode random() {
		return new ReceiptCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
			.mapToObj((at) -> String.valueOf(LETTERS.charAt(at)))
			.collect(Collectors.joining()));
	}

	/** In groups of letters, to be copied by hand; as good as the code itself. */
	String spelled() {
		return words.replaceAll("(.{4})(?=.)", "$1-");
	}

	/** What is kept of it. */
	String hash() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
