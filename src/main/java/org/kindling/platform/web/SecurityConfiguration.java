package org.kindling.platform.web;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * Who may ask for what, where anybody can ask: a test without a web server has nobody.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

	/**
	 * The one chain, for the main port and the management port alike. How somebody signs
	 * in, accounts add to it. A public page makes no session: the token that protects
	 * forms is kept in a cookie, and only pages with a form set it.
	 */
	@Bean
	SecurityFilterChain security(HttpSecurity http, HeaderWriter securityHeaders, Environment environment) {
		// Without a port of their own, metrics would stand open to the public.
		AuthorizationDecision metrics = new AuthorizationDecision(
				ManagementPortType.get(environment) == ManagementPortType.DIFFERENT);
		return http
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers(EndpointRequest.toAnyEndpoint().excluding(HealthEndpoint.class))
				.access((who, request) -> metrics)
				.requestMatchers("/studio/**")
				.hasRole("CREATOR")
				.requestMatchers("/moderation/**")
				.hasRole("MODERATOR")
				.requestMatchers("/curation/**")
				.hasRole("CURATOR")
				.requestMatchers("/admin/**")
				.hasRole("ADMIN")
				.requestMatchers("/account/**")
				.authenticated()
				.anyRequest()
				.permitAll())
			.requestCache((cache) -> cache.requestCache(new CookieRequestCache()))
			// An upload is protected by a header that no form of another site can send.
			.csrf((forged) -> forged.csrfTokenRepository(tokens()).ignoringRequestMatchers("/uploads/**"))
			.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(securityHeaders))
			.build();
	}

	private static CsrfTokenRepository tokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName("form");
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite("Lax"));
		return tokens;
	}

}
