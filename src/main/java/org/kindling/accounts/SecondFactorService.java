package org.kindling.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.kindling.platform.NotFoundException;
import org.kindling.platform.PortalAddress;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** A code from a phone besides the password, and codes on paper for when it is lost. */
@Service
class SecondFactorService {

	private final AccountRepository accounts;

	private final CodeApps apps;

	private final RecoveryCodes recovery;

	private final LinkMailer mailer;

	private final Limits limits;

	private final PortalAddress portal;

	SecondFactorService(AccountRepository accounts, CodeApps apps, RecoveryCodes recovery, LinkMailer mailer,
			Limits limits, PortalAddress portal) {
		this.accounts = accounts;
		this.apps = apps;
		this.recovery = recovery;
		this.mailer = mailer;
		this.limits = limits;
		this.portal = portal;
	}

	boolean isOn(long account) {
		return apps.isOn(account);
	}

	int recoveryCodesLeft(long account) {
		return recovery.left(account);
	}

	/** Makes a secret to be shown. */
	void begin(long account) {
		apps.begin(account);
	}

	/** What the app has to be told, while it is being set up. */
	Optional<AppSetup> setup(long account) {
		return apps.unconfirmed(account)
			.map(OneTimeCode::spell)
			.map((secret) -> new AppSetup(QrCode.svg(uri(account, secret)), secret.replaceAll("(.{4})(?!$)", "$1 ")));
	}

	/**
	 * Turns it on with the app's first code.
	 * @return the codes to write down, or nothing if the code was wrong
	 */
	@Transactional
	Optional<List<String>> confirm(long account, String code) {
		if (!apps.confirm(account, plain(code))) {
			return Optional.empty();
		}
		mailer.mailSecondFactor(find(account), true);
		return Optional.of(recovery.renew(account));
	}

	@Transactional
	List<String> renewRecoveryCodes(long account) {
		return recovery.renew(account);
	}

	@Transactional
	void turnOff(long account) {
		apps.delete(account);
		recovery.deleteAll(account);
		mailer.mailSecondFactor(find(account), false);
	}

	/**
	 * Takes a code of the app, or one from paper. Neither is taken twice.
	 * @throws org.kindling.platform.limits.TooManyRequestsException after too many wrong
	 * ones
	 */
	boolean take(long account, String code) {
		String key = Long.toString(account);
		limits.take(Limit.CODE_PER_ACCOUNT, key);
		String plain = plain(code);
		boolean right = plain.matches(OneTimeCode.SHAPE) ? apps.take(account, plain) : recovery.take(account, plain);
		if (right) {
			limits.forget(Limit.CODE_PER_ACCOUNT, key);
		}
		return right;
	}

	// Some apps show codes in two halves.
	private static String plain(String code) {
		return code.replaceAll("\\s", "");
	}

	private String uri(long account, String secret) {
		String issuer = UriComponentsBuilder.fromUriString(portal.origin()).build().getHost();
		String label = URLEncoder.encode(issuer + ":" + find(account).email(), StandardCharsets.UTF_8)
			.replace("+", "%20");
		return "otpauth://totp/%s?secret=%s&issuer=%s".formatted(label, secret, issuer);
	}

	private Account find(long id) {
		return accounts.findById(id).orElseThrow(NotFoundException::new);
	}

	/**
	 * What an app is told.
	 *
	 * @param picture a QR code, as an element of a page
	 * @param secret the same for who types it, in groups of four
	 */
	record AppSetup(String picture, String secret) {

	}

}
