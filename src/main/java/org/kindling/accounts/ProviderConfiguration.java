package org.kindling.accounts;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Signing in by OpenID Connect, where a provider is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ProviderConfiguration {

	@Bean
	Customizer<HttpSecurity> providerSignIn(Providers providers, IdentityArrival arrival) {
		return (http) -> {
			if (!providers.list().isEmpty()) {
				http.oauth2Login((login) -> login.loginPage("/sign-in")
					.failureHandler(arrival)
					.userInfoEndpoint((info) -> info.oidcUserService((request) -> {
						throw new IdentityProvedException(Identity.of(new OidcUserService().loadUser(request)));
					})
						// Without an ID token nothing says for whom an answer was meant.
						.userService((request) -> {
							throw new OAuth2AuthenticationException("This is not OpenID Connect");
						})));
			}
		};
	}

}
