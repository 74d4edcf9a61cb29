package org.kindling.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in a mailed link. The database knows its hash only, so that whoever reads
 * the database cannot follow the link.
 *
 * @param secret what the link carries: 256 random bits
 */
public record LinkToken(String secret) {

	private static final SecureRandom RANDOM = new SecureRandom();

	public static LinkToken random() {
		byte[] bits = new byte[32];
		RANDOM.nextBytes(bits);
		return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
	}

	/** What is kept of it. */
	public String hash() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
