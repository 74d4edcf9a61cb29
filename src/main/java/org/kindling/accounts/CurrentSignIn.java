package org.kindling.accounts;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who is signed in, and what they have proved. */
@Component
class CurrentSignIn {

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final AccountDetails accounts;

	private final StaffRule staff;

	CurrentSignIn(AccountDetails accounts, StaffRule staff) {
		this.accounts = accounts;
		this.staff = staff;
	}

	/** Signs somebody in who has proved one factor, in a session of a new name. */
	Authentication begin(long account, GrantedAuthority proved, HttpServletRequest request,
			HttpServletResponse response) {
		UserDetails details = User.withUserDetails(accounts.loadUserByUsername(Long.toString(account)))
			.password("")
			.build();
		List<GrantedAuthority> authorities = new ArrayList<>(staff.afterOneFactor(details.getAuthorities()));
		authorities.add(proved);
		request.getSession();
		request.changeSessionId();
		UsernamePasswordAuthenticationToken who = UsernamePasswordAuthenticationToken.authenticated(details, null,
				authorities);
		keep(who, request, response);
		return who;
	}

	/**
	 * They have just proved a second factor, so they may do all that their account may.
	 */
	void prove(SecondFactor factor, HttpServletRequest request, HttpServletResponse response) {
		Authentication who = who();
		request.changeSessionId();
		keep(factor.prove(accounts.loadUserByUsername(who.getName()), factors(who).toArray(GrantedAuthority[]::new)),
				request, response);
	}

	/** They no longer use codes, so what a code has allowed is over. */
	void withdrawCode(HttpServletRequest request, HttpServletResponse response) {
		Authentication who = who();
		List<GrantedAuthority> left = new ArrayList<>(factors(who));
		left.removeIf((authority) -> SecondFactor.CODE.isProvedBy(authority));
		UserDetails account = accounts.loadUserByUsername(who.getName());
		List<GrantedAuthority> authorities = new ArrayList<>(SecondFactor.isProved(left) ? account.getAuthorities()
				: staff.afterOneFactor(account.getAuthorities()));
		authorities.addAll(left);
		keep(UsernamePasswordAuthenticationToken.authenticated(who.getPrincipal(), null, authorities), request,
				response);
	}

	private static Authentication who() {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		if (who == null) {
			throw new IllegalStateException("Nobody has signed in");
		}
		return who;
	}

	private static List<? extends GrantedAuthority> factors(Authentication who) {
		return who.getAuthorities().stream().filter(FactorGrantedAuthority.class::isInstance).toList();
	}

	private void keep(UsernamePasswordAuthenticationToken who, HttpServletRequest request,
			HttpServletResponse response) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(who);
		SecurityContextHolder.setContext(context);
		contexts.saveContext(context, request, response);
	}

}
