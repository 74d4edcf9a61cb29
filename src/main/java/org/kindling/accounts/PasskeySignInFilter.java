package org.kindling.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kindling.platform.limits.ClientAddress;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;

/** Signs in with a passkey, which the page sends in a field. */
class PasskeySignInFilter extends AbstractAuthenticationProcessingFilter {

	private final PasskeyService passkeys;

	private final AccountDetails accounts;

	private final Limits limits;

	private final HttpSessionPublicKeyCredentialRequestOptionsRepository asked = new HttpSessionPublicKeyCredentialRequestOptionsRepository();

	PasskeySignInFilter(PasskeyService passkeys, AccountDetails accounts, Limits limits) {
		super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PasskeySignInController.PATH));
		this.passkeys = passkeys;
		this.accounts = accounts;
		this.limits = limits;
		setAuthenticationManager((attempt) -> attempt);
		setAuthenticationFailureHandler(new SimpleUrlAuthenticationFailureHandler("/sign-in?passkey=refused"));
	}

	@Override
	public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
		limits.take(Limit.SIGN_IN_PER_CLIENT, ClientAddress.of(request));
		PublicKeyCredentialRequestOptions options = asked.load(request);
		String answer = request.getParameter("credential");
		if (options == null || answer == null) {
			throw new BadCredentialsException("No passkey was asked for");
		}
		// What was asked is answered once.
		asked.save(request, response, null);
		UsernamePasswordAuthenticationToken signedIn = SecondFactor.PASSKEY
			.prove(accounts.loadUserByUsername(owner(options, answer)));
		signedIn.setDetails(authenticationDetailsSource.buildDetails(request));
		limits.giveBack(Limit.SIGN_IN_PER_CLIENT, ClientAddress.of(request));
		return signedIn;
	}

	private String owner(PublicKeyCredentialRequestOptions options, String answer) {
		try {
			return Long.toString(passkeys.authenticate(options, answer));
		}
		catch (PasskeyRefusedException ex) {
			throw new BadCredentialsException("The passkey was refused", ex);
		}
	}

}
