package org.kindling.accounts;

import org.springframework.stereotype.Service;

/**
 * Asks somebody who is signed in to show once more who they are, before something that
 * weighs much.
 */
@Service
public class OwnProof {

	private final PasswordService passwords;

	private final SecondFactorService codes;

	OwnProof(PasswordService passwords, SecondFactorService codes) {
		this.passwords = passwords;
		this.codes = codes;
	}

	/**
	 * Whether that is the account's password, or a code of its app: six digits are never
	 * a password here. To be called outside a transaction.
	 * @throws org.kindling.platform.limits.TooManyRequestsException after too many wrong
	 * ones
	 */
	public boolean isGiven(long account, String typed) {
		return typed.strip().matches("\\d{3} ?\\d{3}") ? codes.take(account, typed) : passwords.isRight(account, typed);
	}

}
