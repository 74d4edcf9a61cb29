package org.kindling.campaigns.editing;

import java.util.List;

import org.kindling.media.Cover;

/**
 * What covers can be drawn of.
 *
 * @param palettes their colours
 * @param motifs what is seen
 * @param scenes where that is
 */
record Covers(List<String> palettes, List<String> motifs, List<String> scenes) {

	static final Covers ALL = new Covers(Cover.PALETTES, Cover.MOTIFS, Cover.SCENES);

	/** One of them. */
	public Cover drawn(String palette, String motif, String scene) {
		return new Cover(palette, motif, scene);
	}

}
