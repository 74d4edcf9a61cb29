package org.kindling.stories;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kindling.hashtags.HashtagName;

/**
 * The hashtags of a story as its author types them: {@code #Kindness, #AddKindness}.
 *
 * @param labels each once, without #, in their order; the campaign's own comes first
 */
record WrittenHashtags(List<String> labels) {

	/** As many as a story bears. */
	static final int MOST = 10;

	private static final String BETWEEN = "[\\s,;#\uff03]+";

	/**
	 * Reads what was typed.
	 * @param campaign the label of the campaign's own hashtag, which is always borne
	 * @throws FieldRefusedException where something is no hashtag, or there are too many
	 */
	static WrittenHashtags read(String typed, String campaign) {
		Map<HashtagName, String> labels = new LinkedHashMap<>();
		labels.put(name(campaign), campaign);
		Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFKC).split(BETWEEN))
			.filter((label) -> !label.isEmpty())
			.forEach((label) -> labels.putIfAbsent(name(label), label));
		if (labels.size() > MOST) {
			throw new FieldRefusedException("hashtags", "MANY");
		}
		return new WrittenHashtags(List.copyOf(labels.values()));
	}

	// A label may be longer than its name, as ŉ is one letter and its capital two.
	private static HashtagName name(String label) {
		Optional<HashtagName> name = HashtagName.read(label)
			.filter((_) -> label.codePointCount(0, label.length()) <= 60);
		return name.orElseThrow(() -> new FieldRefusedException("hashtags", "UNREADABLE"));
	}

}
