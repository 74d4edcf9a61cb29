package org.kindling.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.DataDirectory;
import org.kindling.platform.PrivateFiles;

import org.springframework.stereotype.Component;

/**
 * Encrypts what the portal must be able to read again, with a key that is not in the
 * database: {@code kindling.accounts.secret-key}, else one that is made at random and
 * kept in the data directory. A copy of the database alone gives nobody a second factor.
 */
@Component
class SecretKeeper {

	private static final String FILE = "secret.key";

	private static final int KEY_BYTES = 32;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final SecondFactorSettings settings;

	private final DataDirectory data;

	private volatile @Nullable SecretKey key;

	SecretKeeper(SecondFactorSettings settings, DataDirectory data) {
		this.settings = settings;
		this.data = data;
	}

	/** Encrypts for one account; put beside another it cannot be opened. */
	byte[] seal(byte[] secret, long account) {
		byte[] nonce = random(NONCE_BYTES);
		byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, account, secret);
		return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
	}

	/**
	 * Decrypts.
	 * @throws IllegalStateException with another key than it was encrypted with
	 */
	byte[] open(byte[] sealed, long account) {
		byte[] nonce = new byte[NONCE_BYTES];
		ByteBuffer parts = ByteBuffer.wrap(sealed).get(nonce);
		byte[] rest = new byte[parts.remaining()];
		parts.get(rest);
		return cipher(Cipher.DECRYPT_MODE, nonce, account, rest);
	}

	private byte[] cipher(int mode, byte[] nonce, long account, byte[] input) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(0, account));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(
					"The secret of an app cannot be read with the key in %s or kindling.accounts.secret-key"
						.formatted(data.resolve(FILE)),
					ex);
		}
	}

	private SecretKey key() {
		SecretKey known = key;
		if (known == null) {
			String configured = settings.secretKey();
			known = new SecretKeySpec(HexFormat.of().parseHex((configured != null) ? configured : readOrMake()), "AES");
			key = known;
		}
		return known;
	}

	private synchronized String readOrMake() {
		Path file = data.resolve(FILE);
		try {
			if (!Files.exists(file)) {
				PrivateFiles.createDirectories(data.path());
				PrivateFiles.write(file, HexFormat.of().formatHex(random(KEY_BYTES)));
			}
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key for second factors cannot be kept", ex);
		}
	}

	private static byte[] random(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

}
