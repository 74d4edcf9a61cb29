package org.kindling.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/** Those who may vouch for people here: what is configured, and speaks OpenID Connect. */
@Component
class Providers {

	private final ObjectProvider<ClientRegistrationRepository> configured;

	Providers(ObjectProvider<ClientRegistrationRepository> configured) {
		this.configured = configured;
	}

	List<Provider> list() {
		return Optional.ofNullable(configured.getIfAvailable())
			.filter(Iterable.class::isInstance)
			.map((registrations) -> (Iterable<?>) registrations)
			.stream()
			.flatMap((registrations) -> StreamSupport.stream(registrations.spliterator(), false))
			.map(ClientRegistration.class::cast)
			.filter((registration) -> registration.getScopes().contains(OidcScopes.OPENID))
			.map((registration) -> new Provider(registration.getRegistrationId(), registration.getClientName()))
			.toList();
	}

	/**
	 * One of them.
	 *
	 * @param id as it is configured
	 * @param name as people know it
	 */
	record Provider(String id, String name) {

	}

}
