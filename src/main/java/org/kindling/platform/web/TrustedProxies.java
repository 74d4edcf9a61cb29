package org.kindling.platform.web;

import java.util.List;

import org.apache.catalina.util.NetMask;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Whose {@code X-Forwarded-…} headers are believed. Tomcat is told in
 * {@code application.properties}; here a portal is kept from starting with what Tomcat
 * would misunderstand, for it reads whatever has no slash as a regular expression.
 *
 * @param trustedProxies networks such as {@code 192.0.2.0/24}; none if empty
 */
@ConfigurationProperties("kindling")
record TrustedProxies(@DefaultValue List<String> trustedProxies) {

	TrustedProxies {
		trustedProxies.forEach((network) -> Assert.isTrue(isNetwork(network),
				() -> "kindling.trusted-proxies names networks such as 192.0.2.0/24 or 2001:db8::1/128, and " + network
						+ " is none"));
	}

	private static boolean isNetwork(String words) {
		try {
			return words.contains("/") && !new NetMask(words.strip()).toString().isEmpty();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
