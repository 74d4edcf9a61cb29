package org.kindling.accounts;

import org.kindling.platform.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes people staff, and ends that. Each change is published as a {@link RoleChange}.
 */
@Service
public class RoleService {

	private final AccountRepository accounts;

	private final AccountRoles roles;

	private final SessionService sessions;

	private final StaffMails mails;

	private final ApplicationEventPublisher events;

	RoleService(AccountRepository accounts, AccountRoles roles, SessionService sessions, StaffMails mails,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.roles = roles;
		this.sessions = sessions;
		this.mails = mails;
		this.events = events;
	}

	/**
	 * Gives somebody a role, which they have from their next sign-in on; having it
	 * already is no mistake.
	 * @param by the account of the admin who wants it
	 * @throws NotFoundException where there is no such account
	 */
	@Transactional
	public void grant(long account, Role role, long by) {
		Account found = find(account);
		if (roles.add(account, role)) {
			mails.roleChanged(found, role, true);
			events.publishEvent(new RoleChange(account, role, true, by));
		}
	}

	/**
	 * Takes a role away, and ends all sessions in which it could still be used.
	 * @param by the account of the admin who wants it
	 * @throws LastAdminException where nobody would be left to look after the portal
	 * @throws NotFoundException where there is no such account
	 */
	@Transactional
	public void withdraw(long account, Role role, long by) {
		Account found = find(account);
		if (role == Role.ADMIN) {
			roles.lockAdmins();
			if (roles.isOnlyAdmin(account)) {
				throw new LastAdminException();
			}
		}
		if (roles.remove(account, role)) {
			sessions.endAll(account);
			mails.roleChanged(found, role, false);
			events.publishEvent(new RoleChange(account, role, false, by));
		}
	}

	private Account find(long account) {
		return accounts.findById(account).orElseThrow(NotFoundException::new);
	}

}
