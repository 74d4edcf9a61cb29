package org.kindling.media;

import java.util.List;

/**
 * The picture that the portal draws where there is no poster: a palette, a motif and the
 * scene behind it, by the names under which the style sheet and the sprite know them.
 *
 * @param palette the colours
 * @param motif what is seen
 * @param scene where it is
 */
public record Cover(String palette, String motif, String scene) {

	/** The palettes that there are. */
	public static final List<String> PALETTES = List.of("dawn", "sky", "sun", "plum", "leaf", "rose", "night", "clay");

	/** The scenes that there are. */
	public static final List<String> SCENES = List.of("hills", "city", "sea", "window");

	/** The motifs that there are. */
	public static final List<String> MOTIFS = List.of("heart", "people", "cup", "star", "hand", "flower", "tree",
			"book", "letter", "lamp", "bench", "bicycle", "bread", "bus", "cat", "chair", "door", "football", "guitar",
			"ladder", "lunchbox", "mango", "phone", "scarf", "umbrella");

	/** The cover of something that has none: the same each time for the same name. */
	public static Cover of(String name) {
		int number = Math.floorMod(name.hashCode(), PALETTES.size() * SCENES.size());
		return new Cover(PALETTES.get(number % PALETTES.size()), "heart", SCENES.get(number / PALETTES.size()));
	}

}
