package org.kindling.accounts;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id, as OWASP's Password Storage Cheat Sheet recommends it:
 * 19 MiB, two rounds. Only so many at once as there are processors, because a thousand
 * people at the door would else take the memory of a thousand hashes.
 */
@Component
class PasswordHashing implements PasswordEncoder {

	private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

	private final Semaphore seats = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return seated(() -> argon2.encode(composed(password)));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		return seated(() -> argon2.matches(composed(password), hash));
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return argon2.upgradeEncoding(hash);
	}

	// Two keyboards may send the same letter with its accent in two ways.
	private static @Nullable CharSequence composed(@Nullable CharSequence password) {
		return (password != null) ? Normalizer.normalize(password, Normalizer.Form.NFKC) : null;
	}

	private <T> T seated(Supplier<T> work) {
		seats.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			seats.release();
		}
	}

}
