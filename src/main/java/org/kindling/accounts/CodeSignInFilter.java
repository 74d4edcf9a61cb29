package org.kindling.accounts;

import java.io.IOException;
import java.time.InstantSource;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signs in with a code who has shown the password before. */
class CodeSignInFilter extends AbstractAuthenticationProcessingFilter {

	private final SecondFactorService factors;

	private final AccountDetails accounts;

	private final InstantSource time;

	CodeSignInFilter(SecondFactorService factors, AccountDetails accounts, InstantSource time) {
		super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, CodeController.PATH));
		this.factors = factors;
		this.accounts = accounts;
		this.time = time;
		setAuthenticationManager((attempt) -> attempt);
		setAuthenticationFailureHandler(CodeSignInFilter::refuse);
	}

	@Override
	public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
		PendingSignIn pending = PendingSignIn.of(request, time.instant()).orElseThrow(CodeExpiredException::new);
		String code = request.getParameter("code");
		if (code == null || !factors.take(Long.parseLong(pending.account()), code)) {
			throw new BadCredentialsException("Wrong code");
		}
		PendingSignIn.forget(request);
		UserDetails account = accounts.loadUserByUsername(pending.account());
		UsernamePasswordAuthenticationToken signedIn = SecondFactor.CODE.prove(account,
				FactorGrantedAuthority.withAuthority(pending.proved()).issuedAt(pending.since()).build());
		signedIn.setDetails(authenticationDetailsSource.buildDetails(request));
		return signedIn;
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException, ServletException {
		if (why instanceof CodeExpiredException) {
			response.sendRedirect("/sign-in?late=true");
		}
		else {
			new ForwardAuthenticationFailureHandler(CodeController.REFUSED).onAuthenticationFailure(request, response,
					why);
		}
	}

	/** The password was shown too long ago, or not at all. */
	static class CodeExpiredException extends BadCredentialsException {

		CodeExpiredException() {
			super("No password was shown");
		}

	}

}
