package org.kindling.accounts;

import java.util.Optional;
import java.util.stream.Stream;

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

	private final SanctionService sanctions;

	AccountDetails(AccountRepository accounts, SanctionService sanctions) {
		this.accounts = accounts;
		this.sanctions = sanctions;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		return find(name).map(this::details)
			.orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
	}

	private Optional<Account> find(String name) {
		return name.matches("\\d{1,18}") ? accounts.findById(Long.parseLong(name))
				: accounts.findByEmail(EmailAddress.of(name));
	}

	// Who is locked out can still come in, to read why, to object, and to take what is
	// theirs; everything else asks for a role.
	private UserDetails details(Account account) {
		Stream<Role> roles = sanctions.isLockedOut(account.id()) ? Stream.empty() : account.roles().stream();
		return User.withUsername(Long.toString(account.id()))
			.password((account.password() != null) ? account.password() : "")
			.authorities(roles.map(Role::authority).toArray(String[]::new))
			.build();
	}

}
