package org.kindling.platform.limits;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request comes from, as limits see it: an IPv4 address, or the first half of an
 * IPv6 one, whose other half everybody may choose anew for each request.
 */
public final class ClientAddress {

	private static final String UNKNOWN = "unknown";

	private static final int NETWORK_BYTES = 8;

	// What some proxies write: [2001:db8::1]:4711, 192.0.2.1:4711, fe80::1%eth0.
	private static final Pattern LITERAL = Pattern
		.compile("\\[([0-9a-fA-F:.]{2,45})](?::\\d+)?|([0-9.]{7,15})(?::\\d+)?|([0-9a-fA-F:.]{2,45})(?:%.*)?");

	private ClientAddress() {
	}

	/**
	 * The key to take a limit for. Forwarded headers count only where they come from a
	 * trusted proxy ({@code kindling.trusted-proxies}). All that cannot be read is one
	 * and the same client.
	 */
	public static String of(HttpServletRequest request) {
		return of(request.getRemoteAddr());
	}

	/** The same for an address that somebody else has read from the request. */
	public static String of(String words) {
		Matcher literal = LITERAL.matcher(words.strip());
		if (!literal.matches()) {
			return UNKNOWN;
		}
		for (int i = 1; i <= literal.groupCount(); i++) {
			if (literal.group(i) != null) {
				return network(literal.group(i));
			}
		}
		return UNKNOWN;
	}

	private static String network(String literal) {
		try {
			return switch (InetAddress.ofLiteral(literal)) {
				case Inet4Address address -> address.getHostAddress();
				case Inet6Address address ->
					HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64";
				default -> UNKNOWN;
			};
		}
		catch (IllegalArgumentException ex) {
			return UNKNOWN;
		}
	}

}
