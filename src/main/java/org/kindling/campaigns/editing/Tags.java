package org.kindling.campaigns.editing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kindling.hashtags.HashtagName;

/**
 * The hashtags of a campaign as a curator types them: {@code #CreateKindness #Kindness}.
 *
 * @param labels each once, without #; the first is the campaign's own
 */
record Tags(List<String> labels) {

	/** As many as a story bears. */
	private static final int MOST = 10;

	private static final int LONGEST = 60;

	private static final String BETWEEN = "[\\s,;#\uff03]+";

	/**
	 * Reads what was typed.
	 * @throws RefusedException if there is none, or one is no hashtag, or there are too
	 * many
	 */
	static Tags read(String typed) {
		Map<HashtagName, String> labels = new LinkedHashMap<>();
		Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFKC).split(BETWEEN))
			.filter((label) -> !label.isEmpty())
			.forEach((label) -> labels.putIfAbsent(name(label), label));
		RefusedException.when(labels.isEmpty(), "hashtags", "said");
		RefusedException.when(labels.size() > MOST, "hashtags", "many");
		return new Tags(List.copyOf(labels.values()));
	}

	private static HashtagName name(String label) {
		return HashtagName.read(label)
			.filter((_) -> label.codePointCount(0, label.length()) <= LONGEST)
			.orElseThrow(() -> new RefusedException("hashtags", "unreadable"));
	}

}
