package org.kindling.accounts;

import java.io.IOException;
import java.time.InstantSource;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The second step of signing in, and what becomes of staff who have not taken it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecondFactorConfiguration {

	@Bean
	Customizer<HttpSecurity> codeSignIn(SecondFactorService factors, AccountDetails accounts, InstantSource time,
			Arrival arrival, StaffRule staff) {
		return (http) -> http.exceptionHandling((failures) -> failures.accessDeniedHandler(new WithheldRoles(staff)))
			.with(new CodeSignIn(new CodeSignInFilter(factors, accounts, time), arrival), Customizer.withDefaults());
	}

	/** Gives the filter what the chain has for every way to sign in. */
	private static final class CodeSignIn extends AbstractHttpConfigurer<CodeSignIn, HttpSecurity> {

		private final CodeSignInFilter filter;

		CodeSignIn(CodeSignInFilter filter, Arrival arrival) {
			this.filter = filter;
			filter.setAuthenticationSuccessHandler(arrival);
			filter.setAuthenticationFailureHandler(CodeSignIn::refuse);
			filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
		}

		@Override
		public void configure(HttpSecurity http) {
			filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
			filter.setRememberMeServices(http.getSharedObject(RememberMeServices.class));
			http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
		}

		private static void refuse(HttpServletRequest request, HttpServletResponse response,
				AuthenticationException why) throws IOException, ServletException {
			if (why instanceof CodeSignInFilter.CodeExpiredException) {
				response.sendRedirect("/sign-in?late=true");
			}
			else {
				new ForwardAuthenticationFailureHandler(CodeController.REFUSED).onAuthenticationFailure(request,
						response, why);
			}
		}

	}

}
