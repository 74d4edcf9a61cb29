package org.kindling.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link FieldNumbers} and {@link PageInterceptor} in front of every page. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final FieldNumbers fields;

	private final PageInterceptor pages;

	WebConfiguration(FieldNumbers fields, PageInterceptor pages) {
		this.fields = fields;
		this.pages = pages;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(fields);
		registry.addInterceptor(pages);
	}

}
