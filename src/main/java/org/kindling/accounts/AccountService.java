package org.kindling.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules what they need to know about an account. */
@Service
@Transactional(readOnly = true)
public class AccountService {

	private final AccountRepository accounts;

	AccountService(AccountRepository accounts) {
		this.accounts = accounts;
	}

	/** Where to write to somebody; nothing where the account is no longer there. */
	public Optional<Contact> contact(long account) {
		return accounts.findById(account)
			.map((found) -> new Contact(found.email(), Locale.forLanguageTag(found.language())));
	}

	/** Where to write to everybody who has one of these roles. */
	public List<Contact> staff(Set<Role> roles) {
		return accounts.findByRoles(roles)
			.stream()
			.map((found) -> new Contact(found.email(), Locale.forLanguageTag(found.language())))
			.toList();
	}

	/**
	 * How old somebody says they are.
	 * @throws NotFoundException where there is no such account
	 */
	public AgeBand ageBand(long account) {
		return accounts.findById(account).map(Account::ageBand).orElseThrow(NotFoundException::new);
	}

}
