package org.kindling.accounts;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

import org.kindling.platform.PortalAddress;
import org.kindling.platform.mail.MailService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails with the links that let people in. */
@Service
@Transactional
class LinkMailer {

	private final AccountRepository accounts;

	private final SignUpRepository signUps;

	private final AccountLinks links;

	private final MailService mails;

	private final PortalAddress portal;

	private final InstantSource time;

	LinkMailer(AccountRepository accounts, SignUpRepository signUps, AccountLinks links, MailService mails,
			PortalAddress portal, InstantSource time) {
		this.accounts = accounts;
		this.signUps = signUps;
		this.links = links;
		this.mails = mails;
		this.portal = portal;
		this.time = time;
	}

	/** A link that confirms; or, where the address has an account, a reminder of it. */
	void mailSignUp(long id) {
		signUps.findById(id).filter((waiting) -> !waiting.isConfirmed()).ifPresent((signUp) -> {
			Locale language = Locale.forLanguageTag(signUp.language());
			if (accounts.existsByEmail(signUp.email())) {
				mails.send("account-known", language, signUp.email(),
						Map.of("signIn", portal.of("/sign-in"), "forgotten", portal.of("/sign-in/forgotten")));
			}
			else {
				mails.send("account-confirm", language, signUp.email(), Map.of("handle", signUp.handle(), "link",
						portal.of("/sign-up/confirmation?token=" + signUp.mail().secret())));
			}
		});
	}

	/** A link to a new password; nothing where nobody has that address. */
	void mailPassword(String email) {
		accounts.findByEmail(email)
			.ifPresent((account) -> mails.send("account-password", Locale.forLanguageTag(account.language()),
					account.email(), Map.of("link",
							portal.of("/sign-in/new-password?token=" + links.toPassword(account.id()).secret()))));
	}

	/**
	 * A link that moves an account to a new address, mailed there; the old address is
	 * told.
	 */
	void mailAddressChange(Account account, String email) {
		Locale language = Locale.forLanguageTag(account.language());
		if (accounts.existsByEmail(email)) {
			mails.send("account-known", language, email,
					Map.of("signIn", portal.of("/sign-in"), "forgotten", portal.of("/sign-in/forgotten")));
		}
		else {
			mails.send("account-address", language, email, Map.of("link",
					portal.of("/sign-in/new-address?token=" + links.toAddress(account.id(), email).secret())));
		}
		mails.send("account-address-notice", language, account.email(), Map.of("portal", portal.of("/account")));
	}

	/** That the password was changed, so that whoever did not do it hears of it. */
	void mailPasswordChanged(Account account) {
		mails.send("account-password-changed", Locale.forLanguageTag(account.language()), account.email(),
				Map.of("forgotten", portal.of("/sign-in/forgotten")));
	}

	/** That codes of an app are asked for from now on, or no longer. */
	void mailSecondFactor(Account account, boolean on) {
		mails.send("account-second-factor", Locale.forLanguageTag(account.language()), account.email(),
				Map.of("state", on ? "on" : "off", "forgotten", portal.of("/sign-in/forgotten")));
	}

	/** That there is a new passkey. */
	void mailPasskey(Account account) {
		mails.send("account-passkey", Locale.forLanguageTag(account.language()), account.email(),
				Map.of("passkeys", portal.of("/account/passkeys")));
	}

	/** Forgets sign-ups and links that nobody has followed in time. */
	void sweep() {
		signUps.deleteExpired(time.instant());
		links.deleteExpired();
	}

}
