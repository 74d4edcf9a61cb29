package org.kindling.media.preparing;

import org.kindling.media.MediaSettings;
import org.kindling.platform.DataDirectory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreparingConfiguration {

	@Bean
	Programs programs(MediaSettings settings, DataDirectory data) {
		return new Programs(() -> Programs.find(settings, data));
	}

}
