package org.kindling.accounts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** What makes somebody staff besides a password. */
enum SecondFactor {

	/** A code of an app, or one from paper. */
	CODE("FACTOR_CODE"),

	/**
	 * A passkey that has looked at its owner: what they have, and what they are or know.
	 */
	PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY);

	private final String authority;

	SecondFactor(String authority) {
		this.authority = authority;
	}

	/**
	 * Somebody signed in with everything that their account may do.
	 * @param proved the factors that were proved before this one
	 */
	UsernamePasswordAuthenticationToken prove(UserDetails account, GrantedAuthority... proved) {
		List<GrantedAuthority> authorities = new ArrayList<>(account.getAuthorities());
		authorities.addAll(Stream.of(proved).filter((earlier) -> !isProvedBy(earlier)).toList());
		authorities.add(FactorGrantedAuthority.fromAuthority(authority));
		UserDetails withoutPassword = User.withUserDetails(account).password("").build();
		return UsernamePasswordAuthenticationToken.authenticated(withoutPassword, null, authorities);
	}

	boolean isProvedBy(GrantedAuthority held) {
		return authority.equals(held.getAuthority());
	}

	/** Whether any is among these. */
	static boolean isProved(Collection<? extends GrantedAuthority> held) {
		return held.stream().anyMatch((one) -> CODE.isProvedBy(one) || PASSKEY.isProvedBy(one));
	}

}
