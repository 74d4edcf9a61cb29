package org.kindling.platform;

import java.time.Clock;
import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the time comes from: days are counted in UTC everywhere. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

	@Bean
	InstantSource time() {
		return Clock.systemUTC();
	}

}
