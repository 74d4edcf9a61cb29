package org.kindling.accounts;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.limits.ClientAddress;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Looks at mail address and password, not too often, and asks for a code where one is
 * needed.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

	private final DaoAuthenticationProvider passwords;

	private final SecondFactorService factors;

	private final Limits limits;

	PasswordSignIn(AccountDetails accounts, PasswordHashing hashing, StaffRule staff, SecondFactorService factors,
			Limits limits) {
		this.passwords = new DaoAuthenticationProvider((name) -> accounts.loadUserByUsername(byAddress(name)));
		this.passwords.setPasswordEncoder(hashing);
		this.passwords.setAuthoritiesMapper(staff::afterOneFactor);
		this.passwords.setPostAuthenticationChecks(this::refuseWithoutCode);
		this.factors = factors;
		this.limits = limits;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication attempt) {
		String client = client(attempt);
		String account = EmailAddress.of(attempt.getName());
		limits.take(Limit.SIGN_IN_PER_CLIENT, client);
		limits.take(Limit.SIGN_IN_PER_ACCOUNT, account);
		try {
			Authentication result = passwords.authenticate(attempt);
			forgive(client, account);
			return result;
		}
		catch (CodeRequiredException ex) {
			forgive(client, account);
			throw ex;
		}
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	// The account's own tries are forgotten, the client's others are not: with one
	// account
	// of their own somebody could else try on and on at those of others.
	private void forgive(String client, String account) {
		limits.giveBack(Limit.SIGN_IN_PER_CLIENT, client);
		limits.forget(Limit.SIGN_IN_PER_ACCOUNT, account);
	}

	private void refuseWithoutCode(UserDetails account) {
		if (factors.isOn(Long.parseLong(account.getUsername()))) {
			throw new CodeRequiredException(account.getUsername());
		}
	}

	// Nobody signs in by the number of an account.
	private static String byAddress(String name) {
		return name.contains("@") ? name : "";
	}

	private static String client(Authentication attempt) {
		return (attempt.getDetails() instanceof WebAuthenticationDetails details)
				? ClientAddress.of(details.getRemoteAddress()) : ClientAddress.of("");
	}

}
