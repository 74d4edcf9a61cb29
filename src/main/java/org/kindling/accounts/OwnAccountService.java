package org.kindling.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody sees and changes of their own account. */
@Service
@Transactional(readOnly = true)
class OwnAccountService {

	private final AccountRepository accounts;

	private final AccountLinks links;

	private final LinkMailer mailer;

	OwnAccountService(AccountRepository accounts, AccountLinks links, LinkMailer mailer) {
		this.accounts = accounts;
		this.links = links;
		this.mailer = mailer;
	}

	AccountPage page(long id) {
		Account account = find(id);
		return new AccountPage(account.email(), account.language(), account.ageBand(), account.roles(),
				account.createdAt());
	}

	/** Mails a link to a new address; until it is followed, the old one stays. */
	@Transactional
	void mailNewAddress(long id, String email) {
		mailer.mailAddressChange(find(id), EmailAddress.of(email));
	}

	/**
	 * Moves an account to the address that a link was mailed to.
	 * @throws LinkExpiredException where the link is not good, or the address was taken
	 */
	@Transactional
	void confirmAddress(String secret) {
		AccountLinks.Taken link = links.takeAddress(secret).orElseThrow(LinkExpiredException::new);
		if (link.email() == null || accounts.existsByEmail(link.email())) {
			throw new LinkExpiredException();
		}
		find(link.account()).changeEmail(link.email());
	}

	@Transactional
	void changeLanguage(long id, String tag) {
		find(id).changeLanguage(tag);
	}

	private Account find(long id) {
		return accounts.findById(id).orElseThrow(NotFoundException::new);
	}

	/**
	 * An account as its owner sees it.
	 *
	 * @param email where they are written to
	 * @param language in which language, BCP 47
	 * @param ageBand how old they said they are
	 * @param roles what they may do
	 * @param createdAt since when
	 */
	record AccountPage(String email, String language, AgeBand ageBand, Set<Role> roles, Instant createdAt) {

		/** The roles in their order. */
		public List<Role> orderedRoles() {
			return roles.stream().sorted().toList();
		}

	}

}
