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
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Who may ask for what, where anybody can ask: a test without a web server has nobody.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

	/**
	 * The one chain, for the main port and the management port alike. Nobody signs in
	 * yet, so nothing is kept about anybody: no session, no saved request. There is no
	 * form either, hence no CSRF token; a test sees to it that the first address which
	 * takes more than GET brings it.
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
				.anyRequest()
				.permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(securityHeaders))
			.build();
	}

}
