package org.kindling.accounts;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of people whom a provider vouches for. */
@Service
@Transactional(readOnly = true)
class IdentityService {

	private final JdbcClient database;

	private final AccountRepository accounts;

	private final SignUpRepository signUps;

	private final Profiles profiles;

	private final PasswordHashing hashing;

	private final InstantSource time;

	IdentityService(JdbcClient database, AccountRepository accounts, SignUpRepository signUps, Profiles profiles,
			PasswordHashing hashing, InstantSource time) {
		this.database = database;
		this.accounts = accounts;
		this.signUps = signUps;
		this.profiles = profiles;
		this.hashing = hashing;
		this.time = time;
	}

	/** The account that somebody of this identity has. */
	Optional<Long> account(Identity identity) {
		return database.sql("select account_id from identity where issuer = :issuer and subject = :subject")
			.param("issuer", identity.issuer())
			.param("subject", identity.subject())
			.query(Long.class)
			.optional();
	}

	/** Whether their address has an account that this identity is not connected with. */
	boolean hasAccount(Identity identity) {
		return identity.email() != null && accounts.existsByEmail(identity.email());
	}

	/**
	 * Makes an account without a password. Its address needs no link: the provider has
	 * made sure of it.
	 * @return the account's id
	 * @throws HandleRefusedException if the handle cannot be had
	 */
	@Transactional
	long open(Identity identity, SignUpForm form) {
		String handle = profiles.read(form.handle());
		if (signUps.existsWaiting(handle, time.instant())) {
			throw new HandleRefusedException(HandleProblem.TAKEN);
		}
		String country = form.country().isEmpty() ? null : form.country();
		AgeBand band = Objects.requireNonNull(form.band());
		Account made = new Account(Objects.requireNonNull(identity.email()), null, band, country, form.locale(),
				time.instant());
		made.grant(Role.CREATOR);
		long account = accounts.save(made).id();
		profiles.open(new NewProfile(account, handle, form.displayName(), band, country, form.locale(), false));
		connect(identity, account);
		return account;
	}

	/**
	 * Connects an identity with the account of its address.
	 * @param password that account's, which proves that both are one person
	 * @return the account's id; nothing if the password is wrong
	 */
	@Transactional
	Optional<Long> connect(Identity identity, String password) {
		Optional<Account> account = accounts.findByEmail(Objects.requireNonNull(identity.email()))
			.filter((found) -> found.password() != null && hashing.matches(password, found.password()));
		account.ifPresent((found) -> connect(identity, found.id()));
		return account.map(Account::id);
	}

	private void connect(Identity identity, long account) {
		database
			.sql("""
					insert into identity (issuer, subject, account_id, created_at) values (:issuer, :subject, :account, :now)
					on conflict do nothing
					""")
			.param("issuer", identity.issuer())
			.param("subject", identity.subject())
			.param("account", account)
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
