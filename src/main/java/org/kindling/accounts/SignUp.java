package org.kindling.accounts;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What somebody wrote when they signed up, until they have followed the mailed link. */
@Entity
class SignUp {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String email;

	private String password;

	private String handle;

	private String displayName;

	@Convert(converter = AgeBandConverter.class)
	private AgeBand ageBand;

	private @Nullable String country;

	private String language;

	private @Nullable String token;

	private Instant expiresAt;

	private @Nullable Instant confirmedAt;

	protected SignUp() {
	}

	SignUp(SignUpForm form, String handle, String password, Instant expiresAt) {
		this.email = EmailAddress.of(form.email());
		this.password = password;
		this.handle = handle;
		this.displayName = form.displayName().strip();
		this.ageBand = Objects.requireNonNull(form.band());
		this.country = form.country().isEmpty() ? null : form.country();
		this.language = form.locale();
		this.expiresAt = expiresAt;
	}

	long id() {
		return id;
	}

	String email() {
		return email;
	}

	String handle() {
		return handle;
	}

	String language() {
		return language;
	}

	boolean isConfirmed() {
		return confirmedAt != null;
	}

	boolean isExpired(Instant now) {
		return expiresAt.isBefore(now);
	}

	/** Gives it the link that will be mailed; an earlier one leads nowhere any more. */
	LinkToken mail() {
		LinkToken link = LinkToken.random();
		this.token = link.hash();
		return link;
	}

	/** The account that this was for. */
	Account confirm(Instant now) {
		this.confirmedAt = now;
		Account account = new Account(email, password, ageBand, country, language, now);
		account.grant(Role.CREATOR);
		return account;
	}

	NewProfile profile(long account) {
		return new NewProfile(account, handle, displayName, ageBand, country, language, false);
	}

}
