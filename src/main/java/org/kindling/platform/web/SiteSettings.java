package org.kindling.platform.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Where the public finds the portal.
 *
 * @param url for example {@code https://kindness.example.org}; without it a page believes
 * the address it was asked for
 */
@ConfigurationProperties("kindling")
record SiteSettings(@Nullable URI url) {

	SiteSettings {
		Assert.isTrue(url == null || (url.getHost() != null && url.getScheme().matches("https?")),
				() -> "kindling.url must begin with https:// or http://, and it is " + url);
	}

	/** The address without a slash at its end, or else the given one. */
	String originOr(String asked) {
		return (url != null) ? StringUtils.trimTrailingCharacter(url.toString(), '/') : asked;
	}

}
