package org.kindling.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The six languages in which every page of the portal is written. */
public final class Languages {

	/** English stands first: it is what a reader of any other language is shown. */
	public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.of("ms"), Locale.of("id"), Locale.of("fil"),
			Locale.of("pt", "BR"), Locale.of("es"));

	// ISO 639 has renamed or joined some; browsers and old links still send the former
	// codes.
	private static final Map<String, String> FORMER = Map.of("in", "id", "tl", "fil", "may", "ms", "zsm", "ms");

	private Languages() {
	}

	/**
	 * The language that serves readers of a BCP 47 tag: {@code es-MX} is served by
	 * {@code es}, {@code pt} and {@code pt-PT} by {@code pt-BR}.
	 * @param tag as a browser or a link sends it, in any case
	 * @return one of {@link #ALL}, or empty where the portal does not speak it
	 */
	public static Optional<Locale> serving(String tag) {
		String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
		String current = FORMER.getOrDefault(language, language);
		return ALL.stream().filter((locale) -> locale.getLanguage().equals(current)).findFirst();
	}

}
