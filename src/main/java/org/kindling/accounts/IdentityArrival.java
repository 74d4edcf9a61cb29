package org.kindling.accounts;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Signs in whom a provider has vouched for; who is new here is asked a few things first.
 */
@Component
class IdentityArrival implements AuthenticationFailureHandler {

	private final IdentityService identities;

	private final SecondFactorService factors;

	private final CurrentSignIn current;

	private final Arrival arrival;

	private final InstantSource time;

	IdentityArrival(IdentityService identities, SecondFactorService factors, CurrentSignIn current, Arrival arrival,
			InstantSource time) {
		this.identities = identities;
		this.factors = factors;
		this.current = current;
		this.arrival = arrival;
		this.time = time;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException why) throws IOException, ServletException {
		if (!(why instanceof IdentityProvedException proved)) {
			response.sendRedirect("/sign-in?provider=refused");
			return;
		}
		Optional<Long> account = identities.account(proved.identity());
		if (account.isPresent()) {
			signIn(account.get(), request, response);
		}
		else {
			new PendingIdentity(proved.identity(), time.instant()).keep(request);
			response.sendRedirect(IdentityController.PATH);
		}
	}

	/**
	 * Signs somebody in, or asks for a code if their account wants one, and redirects.
	 */
	void signIn(long account, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		PendingIdentity.forget(request);
		if (factors.isOn(account)) {
			new PendingSignIn(Long.toString(account), time.instant(), false,
					FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
				.keep(request);
			response.sendRedirect(CodeController.PATH);
		}
		else {
			Authentication who = current.begin(account,
					FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY), request,
					response);
			arrival.onAuthenticationSuccess(request, response, who);
		}
	}

}
