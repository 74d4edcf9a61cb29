package org.kindling.accounts;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.kindling.Guest;

/** Somebody with an app that shows codes. */
class SecondFactorFixtures {

	static final String PASSWORD = "seven lanterns over the river";

	static final String PAGE = "/account/second-factor";

	private final byte[] secret;

	private long last;

	private SecondFactorFixtures(byte[] secret) {
		this.secret = secret;
	}

	/** An account, as if somebody had confirmed its address. */
	static long account(AccountRepository accounts, PasswordHashing hashing, String email, Role... roles) {
		Account account = new Account(email, hashing.encode(PASSWORD), AgeBand.ADULT, null, "en", Instant.now());
		List.of(roles).forEach(account::grant);
		return accounts.save(account).id();
	}

	/** Begins to set up an app, and reads its secret off the page. */
	static SecondFactorFixtures app(Guest guest) {
		Guest.Answer page = guest.fill(PAGE, Map.of("current", PASSWORD));
		Element spelt = page.page().selectFirst(".secret code");
		if (spelt == null) {
			throw new AssertionError("There is no secret on %s: %s".formatted(page.path(), page.words()));
		}
		BigInteger bits = spelt.text()
			.replace(" ", "")
			.chars()
			.mapToObj((letter) -> BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)))
			.reduce(BigInteger.ZERO, (all, next) -> all.shiftLeft(5).or(next));
		byte[] secret = new byte[20];
		byte[] bytes = bits.toByteArray();
		int length = Math.min(secret.length, bytes.length);
		System.arraycopy(bytes, bytes.length - length, secret, secret.length - length, length);
		return new SecondFactorFixtures(secret);
	}

	/** Begins and confirms; the recovery codes. */
	List<String> confirm(Guest guest) {
		return guest.fill(PAGE + "/app", Map.of("code", code())).page().select(".secret--codes code").eachText();
	}

	/** A code that was not shown before; two in half a minute at most. */
	String code() {
		last = Math.max(Instant.now().getEpochSecond() / 30, last + 1);
		return OneTimeCode.of(secret, last);
	}

	/** The code that was shown last. */
	String sameCode() {
		return OneTimeCode.of(secret, last);
	}

}
