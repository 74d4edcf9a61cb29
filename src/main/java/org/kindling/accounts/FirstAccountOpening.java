package org.kindling.accounts;

import java.time.InstantSource;

import org.springframework.stereotype.Component;

/** Opens an account that nobody signed up for. */
@Component
class FirstAccountOpening {

	private final AccountRepository accounts;

	private final Profiles profiles;

	private final PasswordHashing hashing;

	private final InstantSource time;

	FirstAccountOpening(AccountRepository accounts, Profiles profiles, PasswordHashing hashing, InstantSource time) {
		this.accounts = accounts;
		this.profiles = profiles;
		this.hashing = hashing;
		this.time = time;
	}

	boolean isNeeded() {
		return accounts.count() == 0;
	}

	void open(FirstAccount first) {
		Account account = new Account(first.email(), hashing.encode(first.password()), AgeBand.ADULT, null, "en",
				time.instant());
		account.grant(first.role());
		if (first.isInvented()) {
			account.markAsDemonstration();
		}
		long id = accounts.save(account).id();
		if (first.role() == Role.CREATOR) {
			profiles.open(new NewProfile(id, "demo.creator", "Demo Creator", AgeBand.ADULT, null, "en", true));
		}
	}

}
