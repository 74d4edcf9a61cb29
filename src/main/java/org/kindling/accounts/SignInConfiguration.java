package org.kindling.accounts;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;

/** Signing in and out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignInConfiguration {

	@Bean
	Customizer<HttpSecurity> signIn(SpringSessionRememberMeServices remembering) {
		return (http) -> http
			.formLogin((form) -> form.loginPage("/sign-in")
				.failureForwardUrl(SignInController.REFUSED)
				.successHandler(new Arrival()))
			.rememberMe((remember) -> remember.rememberMeServices(remembering))
			.logout((out) -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out=true").deleteCookies("SESSION"));
	}

	/**
	 * Who wants to be remembered has a session that lasts: there is nothing else to steal
	 * or to end.
	 */
	@Bean
	SpringSessionRememberMeServices remembering(AccountSettings settings) {
		SpringSessionRememberMeServices remembering = new SpringSessionRememberMeServices();
		remembering.setRememberMeParameterName("remember");
		remembering.setValiditySeconds(Math.toIntExact(settings.remembered().toSeconds()));
		return remembering;
	}

	/** Notes with what somebody came, and leads them to where they were going. */
	private static final class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

		private Arrival() {
			setDefaultTargetUrl("/account/home");
			setRequestCache(new CookieRequestCache());
		}

		@Override
		public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
				Authentication who) throws ServletException, IOException {
			request.getSession().setAttribute(Device.ATTRIBUTE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
			super.onAuthenticationSuccess(request, response, who);
		}

	}

}
