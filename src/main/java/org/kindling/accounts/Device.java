package org.kindling.accounts;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What somebody signed in with, as far as helps them to tell their sessions apart.
 *
 * @param browser its name, or empty
 * @param system what it runs on, or empty
 */
record Device(String browser, String system) implements Serializable {

	/** The attribute of a session that holds it. */
	static final String ATTRIBUTE = "device";

	// In this order, because each names those after it as well.
	private static final List<Map.Entry<String, String>> BROWSERS = List.of(Map.entry("Edg", "Edge"),
			Map.entry("OPR/", "Opera"), Map.entry("SamsungBrowser", "Samsung Internet"),
			Map.entry("Firefox", "Firefox"), Map.entry("FxiOS", "Firefox"), Map.entry("CriOS", "Chrome"),
			Map.entry("Chrome", "Chrome"), Map.entry("Safari", "Safari"));

	private static final List<Map.Entry<String, String>> SYSTEMS = List.of(Map.entry("Android", "Android"),
			Map.entry("iPhone", "iPhone"), Map.entry("iPad", "iPad"), Map.entry("Windows", "Windows"),
			Map.entry("Mac OS X", "Mac"), Map.entry("CrOS", "ChromeOS"), Map.entry("Linux", "Linux"));

	static Device of(@Nullable String userAgent) {
		String words = (userAgent != null) ? userAgent : "";
		return new Device(first(BROWSERS, words), first(SYSTEMS, words));
	}

	private static String first(List<Map.Entry<String, String>> names, String words) {
		return names.stream()
			.filter((name) -> words.contains(name.getKey()))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElse("");
	}

}
