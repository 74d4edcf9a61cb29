package org.kindling.platform.web;

import org.kindling.platform.FileForm;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;

/** Puts forms with files between who somebody is and whether the form is forged. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FileFormConfiguration {

	@Bean
	Customizer<HttpSecurity> fileForms(ObjectProvider<FileForm> forms) {
		return (http) -> http.addFilterBefore(new FileFormFilter(forms.stream().toList()), CsrfFilter.class);
	}

}
