package org.kindling.accounts;

import java.util.Optional;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds an account for Spring Security, by the address that somebody typed or by its id.
 * From then on the account's name is its id, which never changes.
 */
@Service
@Transactional(readOnly = true)
class AccountDetails implements UserDetailsService {

	private final AccountRepository accounts;

	AccountDetails(AccountRepository accounts) {
		this.accounts = accounts;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		return find(name).map(AccountDetails::details)
			.orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
	}

	private Optional<Account> find(String name) {
		return name.matches("\\d{1,18}") ? accounts.findById(Long.parseLong(name))
				: accounts.findByEmail(EmailAddress.of(name));
	}

	private static UserDetails details(Account account) {
		return User.withUsername(Long.toString(account.id()))
			.password((account.password() != null) ? account.password() : "")
			.authorities(account.roles().stream().map(Role::authority).toArray(String[]::new))
			.build();
	}

}
