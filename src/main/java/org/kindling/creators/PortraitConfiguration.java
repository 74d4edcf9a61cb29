package org.kindling.creators;

import org.kindling.platform.FileForm;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Lets the form of a picture carry a file. */
@Configuration(proxyBeanMethods = false)
class PortraitConfiguration {

	@Bean
	FileForm portraitForm() {
		return new FileForm(PortraitController.ADDRESS, DataSize.ofMegabytes(20));
	}

}
