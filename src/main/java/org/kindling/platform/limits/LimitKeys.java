package org.kindling.platform.limits;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names a count without saying whose it is. There are so few addresses that anybody could
 * try the hashes of all of them, hence the secret: made once for a database, because all
 * portals on it must find the same count.
 */
@Component
class LimitKeys {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int SECRET_LENGTH = 32;

	private final JdbcClient database;

	private volatile @Nullable SecretKeySpec secret;

	LimitKeys(JdbcClient database) {
		this.database = database;
	}

	/** 64 characters for any text. */
	String hash(String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(secret());
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private SecretKeySpec secret() {
		SecretKeySpec known = secret;
		if (known == null) {
			known = new SecretKeySpec(readOrMake(), ALGORITHM);
			secret = known;
		}
		return known;
	}

	private byte[] readOrMake() {
		byte[] made = new byte[SECRET_LENGTH];
		new SecureRandom().nextBytes(made);
		database.sql("insert into limit_secret (secret) values (:made) on conflict do nothing")
			.param("made", made)
			.update();
		return database.sql("select secret from limit_secret").query(byte[].class).single();
	}

}
