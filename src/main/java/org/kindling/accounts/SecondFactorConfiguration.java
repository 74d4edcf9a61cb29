package org.kindling.accounts;

import java.time.InstantSource;
import java.util.List;

import org.kindling.platform.limits.Limits;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What there is besides a password, and what becomes of staff who have nothing else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecondFactorConfiguration {

	// The filters are no beans: Spring Boot would put each of them into the server as
	// well.
	@Bean
	Customizer<HttpSecurity> secondFactors(SecondFactorService factors, PasskeyService passkeys,
			AccountDetails accounts, Limits limits, InstantSource time, Arrival arrival, StaffRule staff) {
		var filters = List.of(new CodeSignInFilter(factors, accounts, time),
				new PasskeySignInFilter(passkeys, accounts, limits));
		filters.forEach((filter) -> filter.setAuthenticationSuccessHandler(arrival));
		return (http) -> http.exceptionHandling((failures) -> failures.accessDeniedHandler(new WithheldRoles(staff)))
			.with(new SignInFilters(filters), Customizer.withDefaults());
	}

	/** Gives filters what the chain has for every way to sign in. */
	private static final class SignInFilters extends AbstractHttpConfigurer<SignInFilters, HttpSecurity> {

		private final List<? extends AbstractAuthenticationProcessingFilter> filters;

		SignInFilters(List<? extends AbstractAuthenticationProcessingFilter> filters) {
			this.filters = filters;
		}

		@Override
		public void configure(HttpSecurity http) {
			filters.forEach((filter) -> {
				filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
				filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
				filter.setRememberMeServices(http.getSharedObject(RememberMeServices.class));
				http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
			});
		}

	}

}
