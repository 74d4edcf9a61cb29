package org.kindling.accounts;

import java.util.List;
import java.util.Optional;

import org.kindling.platform.NotFoundException;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** New passwords. Whoever gets one is signed out everywhere else. */
@Service
@Transactional(readOnly = true)
public class PasswordService {

	private final AccountRepository accounts;

	private final AccountLinks links;

	private final AccountMails mails;

	private final LinkMailer mailer;

	private final PasswordRules rules;

	private final PasswordHashing hashing;

	private final SessionService sessions;

	private final Limits limits;

	PasswordService(AccountRepository accounts, AccountLinks links, AccountMails mails, LinkMailer mailer,
			PasswordRules rules, PasswordHashing hashing, SessionService sessions, Limits limits) {
		this.accounts = accounts;
		this.links = links;
		this.mails = mails;
		this.mailer = mailer;
		this.rules = rules;
		this.hashing = hashing;
		this.sessions = sessions;
		this.limits = limits;
	}

	/** Has a link mailed to whoever has that address; the caller cannot tell whether. */
	@Transactional
	void mailLink(String email) {
		mails.newPassword(email);
	}

	/**
	 * The mail address of the account that a mailed link is for.
	 * @throws LinkExpiredException where the link is not good
	 */
	String owner(String secret) {
		return links.accountOf(secret)
			.flatMap(accounts::findById)
			.map(Account::email)
			.orElseThrow(LinkExpiredException::new);
	}

	/**
	 * Sets a new password by a mailed link, and signs out everywhere.
	 * @return what is wrong with the password, in which case the link stays good
	 * @throws LinkExpiredException where the link is not good
	 */
	@Transactional
	Optional<PasswordProblem> replace(String secret, String password) {
		Optional<PasswordProblem> problem = rules.problem(password, List.of(owner(secret), "kindling"));
		if (problem.isEmpty()) {
			long account = links.takePassword(secret).orElseThrow(LinkExpiredException::new);
			change(accounts.findById(account).orElseThrow(LinkExpiredException::new), password);
			sessions.endAll(account);
		}
		return problem;
	}

	/**
	 * Whether that is the account's password, for who is signed in and wants to change
	 * something. Tries are limited, because somebody may have found a device unlocked.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public boolean isRight(long account, String password) {
		String key = "account " + account;
		limits.take(Limit.SIGN_IN_PER_ACCOUNT, key);
		boolean right = hashing.matches(password, find(account).password());
		if (right) {
			limits.forget(Limit.SIGN_IN_PER_ACCOUNT, key);
		}
		return right;
	}

	/**
	 * Sets a new password, and signs out everywhere but here.
	 * @return what is wrong with it
	 */
	@Transactional
	Optional<PasswordProblem> change(long id, String password, String thisSession) {
		Account account = find(id);
		Optional<PasswordProblem> problem = rules.problem(password, List.of(account.email(), "kindling"));
		if (problem.isEmpty()) {
			change(account, password);
			sessions.endOthers(id, thisSession);
		}
		return problem;
	}

	private void change(Account account, String password) {
		account.changePassword(hashing.encode(password));
		links.deleteAll(account.id());
		mailer.mailPasswordChanged(account);
	}

	private Account find(long id) {
		return accounts.findById(id).orElseThrow(NotFoundException::new);
	}

}
