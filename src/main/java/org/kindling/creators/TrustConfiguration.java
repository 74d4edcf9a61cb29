package org.kindling.creators;

import org.kindling.platform.settings.Setting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When somebody is trusted, which admins may change. */
@Configuration(proxyBeanMethods = false)
class TrustConfiguration {

	private static final int MOST = 1000;

	@Bean
	Setting trustedAfter(CreatorSettings settings) {
		return Setting.number("trusted-after", settings.trustedAfter(), 1, MOST);
	}

}
