package org.kindling.accounts;

import java.time.InstantSource;
import java.util.Objects;

import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of an invitation: a new account with roles, or roles for one that is
 * there.
 */
@Service
@Transactional(readOnly = true)
class InvitationAnswers {

	private final Invitations invitations;

	private final AccountRepository accounts;

	private final SignUpService signUps;

	private final Profiles profiles;

	private final PasswordHashing hashing;

	private final RoleService roles;

	private final SessionService sessions;

	private final InstantSource time;

	InvitationAnswers(Invitations invitations, AccountRepository accounts, SignUpService signUps, Profiles profiles,
			PasswordHashing hashing, RoleService roles, SessionService sessions, InstantSource time) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.signUps = signUps;
		this.profiles = profiles;
		this.hashing = hashing;
		this.roles = roles;
		this.sessions = sessions;
		this.time = time;
	}

	/**
	 * The invitation that a link stands for.
	 * @throws LinkExpiredException where it is not good
	 */
	Invitation find(String secret) {
		return invitations.find(secret).orElseThrow(LinkExpiredException::new);
	}

	boolean hasAccount(Invitation invitation) {
		return accounts.existsByEmail(invitation.email());
	}

	/** Whether it was mailed to the address of that account. */
	boolean isFor(Invitation invitation, long account) {
		return accounts.findById(account).filter((own) -> own.email().equals(invitation.email())).isPresent();
	}

	/**
	 * Gives the roles to the account of the address that was invited. Its sessions end,
	 * so that the next one has them.
	 * @throws LinkExpiredException where the link is not good
	 * @throws NotFoundException where the account has another address
	 */
	@Transactional
	void accept(String secret, long account) {
		Invitation invitation = invitations.take(secret).orElseThrow(LinkExpiredException::new);
		if (!isFor(invitation, account)) {
			throw new NotFoundException();
		}
		sessions.endAll(account);
		grant(invitation, account);
	}

	/**
	 * Makes an account. Its address needs no other link: this one was mailed there.
	 * @throws LinkExpiredException where the link is not good, or there is an account now
	 * @throws SignUpRefusedException where password or handle cannot be had
	 */
	@Transactional
	void join(String secret, SignUpForm form) {
		Invitation invitation = invitations.take(secret)
			.filter((taken) -> !hasAccount(taken))
			.orElseThrow(LinkExpiredException::new);
		String handle = signUps.check(form);
		String country = form.country().isEmpty() ? null : form.country();
		AgeBand band = Objects.requireNonNull(form.band());
		Account account = new Account(invitation.email(), hashing.encode(form.password()), band, country, form.locale(),
				time.instant());
		account.grant(Role.CREATOR);
		long id = accounts.save(account).id();
		profiles.open(new NewProfile(id, handle, form.displayName(), band, country, form.locale(), false));
		grant(invitation, id);
	}

	private void grant(Invitation invitation, long account) {
		invitation.roles().forEach((role) -> roles.grant(account, role, invitation.invitedBy()));
	}

}
