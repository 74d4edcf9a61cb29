package org.kindling.platform.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.webjars.WebJarVersionLocator;

import org.springframework.core.io.ClassPathResource;

/**
 * Icons from the icon library, to stand inside the page so that they take its colours;
 * templates know them as {@code #icons}.
 */
class Icons {

	private static final String LIBRARY = "bootstrap-icons";

	private final WebJarVersionLocator webJars = new WebJarVersionLocator();

	private final Map<String, String> read = new ConcurrentHashMap<>();

	/**
	 * The icon of that name, as an SVG element that screen readers pass over.
	 * @throws IllegalArgumentException where the library has no such icon
	 */
	public String svg(String name) {
		return read.computeIfAbsent(name, this::read);
	}

	private String read(String name) {
		ClassPathResource file = new ClassPathResource(
				Objects.requireNonNull(webJars.fullPath(LIBRARY, "icons/" + name + ".svg")));
		if (!file.exists()) {
			throw new IllegalArgumentException("No icon is called " + name);
		}
		try {
			return file.getContentAsString(StandardCharsets.UTF_8)
				.strip()
				.replaceFirst("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ")
				.replaceFirst("class=\"[^\"]*\"", "class=\"icon\"")
				.replaceFirst("xmlns=\"[^\"]*\" ", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
