package org.kindling.accounts;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;

/** Signing in and out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignInConfiguration {

	@Bean
	Customizer<HttpSecurity> signIn(SpringSessionRememberMeServices remembering, PasswordRefusal refusal,
			Arrival arrival, SanctionService sanctions) {
		return (http) -> http
			.formLogin((form) -> form.loginPage("/sign-in").failureHandler(refusal).successHandler(arrival))
			.addFilterBefore(new LockOut(sanctions), AnonymousAuthenticationFilter.class)
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

}
