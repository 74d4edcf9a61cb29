package org.kindling.platform.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.header.HeaderWriter;

/** Has Tomcat's own errors speak the visitor's language. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

	// The innermost valve reports, which is the one that was added last: after Spring
	// Boot's.
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors(BareErrorPages pages,
			HeaderWriter securityHeaders) {
		return (factory) -> factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new BareErrorValve(pages, securityHeaders)));
	}

}
