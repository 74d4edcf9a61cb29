package org.kindling.accounts;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes that an app on a phone shows for half a minute each (RFC 6238). */
final class OneTimeCode {

	/** How a code looks. */
	static final String SHAPE = "\\d{6}";

	private static final int SECRET_BYTES = 20;

	private static final long STEP_SECONDS = 30;

	// Phones and servers do not agree to the second.
	private static final long DRIFT = 1;

	private static final SecureRandom RANDOM = new SecureRandom();

	private OneTimeCode() {
	}

	static byte[] newSecret() {
		byte[] secret = new byte[SECRET_BYTES];
		RANDOM.nextBytes(secret);
		return secret;
	}

	/** The secret in Base32, as apps take it when somebody types it. */
	static String spell(byte[] secret) {
		String digits = new BigInteger(1, secret).toString(32);
		StringBuilder spelt = new StringBuilder("A".repeat(SECRET_BYTES * 8 / 5 - digits.length()));
		digits.chars()
			.map((digit) -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Character.digit(digit, 32)))
			.forEach((letter) -> spelt.append((char) letter));
		return spelt.toString();
	}

	/** The half minute whose code this is, if it is one of about now. */
	static OptionalLong step(byte[] secret, String code, Instant now) {
		long current = now.getEpochSecond() / STEP_SECONDS;
		return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
			.filter((step) -> MessageDigest.isEqual(of(secret, step).getBytes(), code.getBytes()))
			.findFirst();
	}

	static String of(byte[] secret, long step) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(secret, "RAW"));
			byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
			int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
			return "%06d".formatted(number % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HmacSHA1", ex);
		}
	}

}
