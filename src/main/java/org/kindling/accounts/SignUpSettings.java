package org.kindling.accounts;

import org.kindling.platform.settings.Setting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What admins may change about signing up. */
@Configuration(proxyBeanMethods = false)
class SignUpSettings {

	@Bean
	Setting signUps(@Value("${kindling.accounts.sign-ups:true}") boolean open) {
		return Setting.onOrOff("sign-ups", open);
	}

}
