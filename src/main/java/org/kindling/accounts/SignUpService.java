package org.kindling.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes new people in. Until the mailed link is followed there is no account; and what is
 * done for an address that is known is the same as for one that is not, down to the
 * reserved handle, so that nobody can find out who has an account.
 */
@Service
@Transactional(readOnly = true)
class SignUpService {

	private final SignUpRepository signUps;

	private final AccountRepository accounts;

	private final Profiles profiles;

	private final PasswordRules rules;

	private final PasswordHashing hashing;

	private final AccountMails mails;

	private final AccountSettings settings;

	private final InstantSource time;

	SignUpService(SignUpRepository signUps, AccountRepository accounts, Profiles profiles, PasswordRules rules,
			PasswordHashing hashing, AccountMails mails, AccountSettings settings, InstantSource time) {
		this.signUps = signUps;
		this.accounts = accounts;
		this.profiles = profiles;
		this.rules = rules;
		this.hashing = hashing;
		this.mails = mails;
		this.settings = settings;
		this.time = time;
	}

	/**
	 * Keeps a sign-up and has the link mailed.
	 * @throws SignUpRefusedException where password or handle cannot be had
	 */
	@Transactional
	void submit(SignUpForm form) {
		String handle = check(form);
		SignUp signUp = signUps.save(
				new SignUp(form, handle, hashing.encode(form.password()), time.instant().plus(settings.signUpLink())));
		mails.confirmSignUp(signUp.id());
	}

	/**
	 * Looks at what has rules of its own.
	 * @return the handle as it is kept
	 * @throws SignUpRefusedException where password or handle cannot be had
	 */
	String check(SignUpForm form) {
		Map<String, Enum<?>> problems = new LinkedHashMap<>();
		passwordProblem(form).ifPresent((problem) -> problems.put("password", problem));
		String handle = handle(form.handle(), time.instant(), problems);
		if (!problems.isEmpty()) {
			throw new SignUpRefusedException(problems);
		}
		return handle;
	}

	/**
	 * Makes the account that a mailed link stands for; following it again changes
	 * nothing.
	 * @throws LinkExpiredException where the link is not or no longer good
	 * @throws HandleRefusedException where somebody was quicker
	 */
	@Transactional
	void confirm(String secret) {
		SignUp signUp = signUps.findByToken(new LinkToken(secret).hash())
			.filter((found) -> found.isConfirmed() || !found.isExpired(time.instant()))
			.orElseThrow(LinkExpiredException::new);
		if (signUp.isConfirmed()) {
			return;
		}
		if (accounts.existsByEmail(signUp.email())) {
			throw new LinkExpiredException();
		}
		Account account = accounts.save(signUp.confirm(time.instant()));
		profiles.open(signUp.profile(account.id()));
	}

	private Optional<PasswordProblem> passwordProblem(SignUpForm form) {
		return rules.problem(form.password(), List.of(form.email(), form.handle(), form.displayName(), "kindling"));
	}

	private String handle(String typed, Instant now, Map<String, Enum<?>> problems) {
		try {
			String handle = profiles.read(typed);
			if (signUps.existsWaiting(handle, now)) {
				problems.put("handle", HandleProblem.TAKEN);
			}
			return handle;
		}
		catch (HandleRefusedException ex) {
			problems.put("handle", ex.problem());
			return typed;
		}
	}

}
