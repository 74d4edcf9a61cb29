package org.kindling.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What admins see of accounts, and do for their owners. Nobody else may be shown any of
 * it.
 */
@Service
@Transactional(readOnly = true)
public class PeopleService {

	private final AccountRepository accounts;

	private final PersonRepository people;

	private final CodeApps apps;

	private final RecoveryCodes recovery;

	private final PasskeyRepository passkeys;

	private final SessionService sessions;

	private final StaffMails mails;

	PeopleService(AccountRepository accounts, PersonRepository people, CodeApps apps, RecoveryCodes recovery,
			PasskeyRepository passkeys, SessionService sessions, StaffMails mails) {
		this.accounts = accounts;
		this.people = people;
		this.apps = apps;
		this.recovery = recovery;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.mails = mails;
	}

	/**
	 * Accounts whose mail address begins like that, and those of these ids, the newest
	 * first.
	 * @param role what they may do, or null for whatever
	 */
	public List<PersonLine> search(String email, Collection<Long> ids, @Nullable Role role, int most) {
		return people.find(EmailAddress.of(email), ids, role, most);
	}

	/** The account of that number. */
	public Optional<PersonRecord> person(long id) {
		return people.find(id);
	}

	/** Signs somebody out everywhere. */
	@Transactional
	public void endSessions(long id) {
		sessions.endAll(find(id).id());
	}

	/**
	 * Lets somebody who has lost their phone come in with the password alone: codes,
	 * recovery codes and passkeys are forgotten, all sessions end, and they are told.
	 * @param reason which they read in the mail
	 * @throws NotFoundException where there is no such account
	 */
	@Transactional
	public void resetSecondFactor(long id, String reason) {
		Account account = find(id);
		apps.delete(id);
		recovery.deleteAll(id);
		passkeys.deleteAll(id);
		sessions.endAll(id);
		mails.secondFactorReset(account, reason);
	}

	private Account find(long id) {
		return accounts.findById(id).orElseThrow(NotFoundException::new);
	}

}
