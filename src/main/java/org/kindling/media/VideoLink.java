package org.kindling.media;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * The address of a video on another platform, of one that the portal links to.
 *
 * @param address all of it, in ASCII
 */
record VideoLink(String address) {

	private static final int LONGEST = 500;

	private static final int HTTPS = 443;

	/**
	 * Reads what somebody typed.
	 * @param hosts the platforms, in lower case
	 * @throws RefusedException if it leads nowhere, or to a platform that is not among
	 * them
	 */
	static VideoLink of(String typed, List<String> hosts) {
		URI address = parse(typed.strip());
		String host = (address.getHost() != null) ? address.getHost().toLowerCase(Locale.ROOT) : "";
		boolean isPlain = "https".equalsIgnoreCase(address.getScheme()) && address.getRawUserInfo() == null
				&& (address.getPort() == -1 || address.getPort() == HTTPS);
		refuse(!isPlain || host.isEmpty() || address.getRawPath().length() < 2, Refusal.NOT_A_LINK);
		refuse(!hosts.contains(host), Refusal.PLATFORM_NOT_KNOWN);
		String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
		String plain = URI.create("https://" + host + address.getRawPath() + query).toASCIIString();
		refuse(plain.length() > LONGEST, Refusal.NOT_A_LINK);
		return new VideoLink(plain);
	}

	private static URI parse(String typed) {
		try {
			return new URI(typed);
		}
		catch (URISyntaxException ex) {
			throw new RefusedException(Refusal.NOT_A_LINK);
		}
	}

	private static void refuse(boolean wrong, Refusal refusal) {
		if (wrong) {
			throw new RefusedException(refusal);
		}
	}

}
