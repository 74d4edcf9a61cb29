package org.kindling.platform;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The portal's own address, for links that leave it. Who asks for a page may write any
 * host into the request, so a link that lets somebody in is never made of that: it is
 * {@code kindling.url}, or this machine.
 */
@Component
public class PortalAddress {

	private final Environment environment;

	PortalAddress(Environment environment) {
		this.environment = environment;
	}

	/**
	 * The whole address of a page.
	 * @param path from its first slash on
	 */
	public String of(String path) {
		return origin() + path;
	}

	/** Scheme, host and port, without a slash at the end. */
	public String origin() {
		return isConfigured() ? StringUtils.trimTrailingCharacter(configured(), '/') : "http://localhost:"
				+ environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
	}

	/** Whether somebody has said under which address the public finds the portal. */
	public boolean isConfigured() {
		return !configured().isBlank();
	}

	private String configured() {
		return environment.getProperty("kindling.url", "");
	}

}
