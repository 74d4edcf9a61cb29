package org.kindling.campaigns.editing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.Said;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

/**
 * An organisation behind campaigns.
 *
 * @param name its own name
 * @param link its site, or empty
 * @param missions what it is there for, by language
 */
record PartnerForm(@Said @Words(most = 80) String name, @Words(most = 500) String link,
		@Nullable Map<String, String> missions) {

	/** One that is still to be written. */
	static final PartnerForm NEW = new PartnerForm("", "", null);

	private static final int LONGEST = 300;

	PartnerForm {
		name = WrittenText.line(name);
		link = WrittenText.line(link);
		missions = Spoken.lines(missions);
	}

	/**
	 * Makes sure that it can be shown.
	 * @throws RefusedException if it cannot
	 */
	void require() {
		RefusedException.when(!link.isEmpty() && !isPage(link), "link", "page");
		RefusedException.when(missions().isEmpty(), "missions", "said");
		Spoken.require(missions(), "missions", LONGEST);
	}

	private static boolean isPage(String link) {
		try {
			URI address = new URI(link);
			return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
		}
		catch (URISyntaxException _) {
			return false;
		}
	}

}
