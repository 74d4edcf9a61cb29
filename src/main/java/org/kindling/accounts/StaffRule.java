package org.kindling.accounts;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kindling.accounts.SecondFactorSettings.Demand;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/**
 * Who works here can do more harm, so a password alone does not make anybody staff: their
 * roles are withheld until a second factor is proved. Nothing that asks for a role has to
 * know of this.
 */
@Component
class StaffRule {

	private static final Set<String> STAFF = Stream.of(Role.values())
		.filter(Role::isStaff)
		.map(Role::authority)
		.collect(Collectors.toSet());

	private final Demand demand;

	StaffRule(SecondFactorSettings settings, ObjectProvider<InventedPeople> invented) {
		Demand usual = (invented.getIfAvailable() != null) ? Demand.OPTIONAL : Demand.REQUIRED;
		demand = (settings.staffSecondFactor() != null) ? settings.staffSecondFactor() : usual;
	}

	/** What somebody may do who has proved one factor only. */
	Collection<? extends GrantedAuthority> afterOneFactor(Collection<? extends GrantedAuthority> authorities) {
		return (demand == Demand.OPTIONAL) ? authorities
				: authorities.stream().filter((authority) -> !STAFF.contains(authority.getAuthority())).toList();
	}

	/**
	 * Whether somebody who has signed in would be staff, had they proved a second factor.
	 */
	boolean isWithheldFrom(Authentication who) {
		return who.getPrincipal() instanceof UserDetails account && isStaff(account.getAuthorities())
				&& !isStaff(who.getAuthorities());
	}

	private static boolean isStaff(Collection<? extends GrantedAuthority> authorities) {
		return authorities.stream().anyMatch((authority) -> STAFF.contains(authority.getAuthority()));
	}

}
