package org.kindling.creators;

import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

/**
 * A link as somebody writes it.
 *
 * @param address with {@code https://} or beginning with a host; empty for no link
 * @param label what it is to be called, or empty
 */
record LinkForm(@Words(most = 200) @URL(protocol = "https", regexp = LinkForm.ADDRESS) String address,
		@Words(most = 40) String label) {

	/**
	 * A page on the web: no name and password before its host, no port, nothing that
	 * could end an attribute.
	 */
	static final String ADDRESS = "(https://([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]+([/?#][^\\s<>\"'`{}\\\\^|]*)?)?";

	private static final String WITHOUT_SCHEME = "[\\w-]+(\\.[\\w-]+)+([/?#].*)?";

	LinkForm(@Nullable String address, @Nullable String label) {
		String written = WrittenText.line(address);
		this.address = written.matches(WITHOUT_SCHEME) ? "https://" + written : written;
		this.label = WrittenText.line(label);
	}

	boolean isEmpty() {
		return address.isEmpty();
	}

	Link link() {
		return new Link(address, label);
	}

}
