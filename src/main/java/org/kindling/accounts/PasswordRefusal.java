package org.kindling.accounts;

import java.io.IOException;
import java.time.InstantSource;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows the form again; or asks for a code, if that is all that is missing. */
@Component
class PasswordRefusal implements AuthenticationFailureHandler {

	private final AuthenticationFailureHandler refused = new ForwardAuthenticationFailureHandler(
			SignInController.REFUSED);

	private final InstantSource time;

	PasswordRefusal(InstantSource time) {
		this.time = time;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException why) throws IOException, ServletException {
		if (why instanceof CodeRequiredException missing) {
			boolean remember = Boolean.parseBoolean(request.getParameter("remember"));
			new PendingSignIn(missing.account(), time.instant(), remember, FactorGrantedAuthority.PASSWORD_AUTHORITY)
				.keep(request);
			response.sendRedirect(CodeController.PATH);
		}
		else {
			refused.onAuthenticationFailure(request, response, why);
		}
	}

}
