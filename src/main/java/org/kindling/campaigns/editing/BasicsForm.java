package org.kindling.campaigns.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.media.Cover;
import org.kindling.platform.Said;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

/**
 * What a campaign says in all languages alike.
 *
 * @param slug its name in addresses
 * @param hashtags its own first
 * @param organiser who runs it
 * @param palette the colours of its cover
 * @param motif what is seen on it
 * @param scene where that is
 */
record BasicsForm(String slug, @Words(most = 700) String hashtags, @Said @Words(most = 160) String organiser,
		String palette, String motif, String scene) {

	BasicsForm {
		slug = Slug.typed(slug);
		hashtags = WrittenText.line(hashtags);
		organiser = WrittenText.line(organiser);
		palette = known(palette, Cover.PALETTES);
		motif = known(motif, Cover.MOTIFS);
		scene = known(scene, Cover.SCENES);
	}

	/** The picture that is drawn for it. */
	public Cover cover() {
		return new Cover(palette, motif, scene);
	}

	private static String known(@Nullable String wanted, List<String> all) {
		return all.stream().filter((each) -> each.equals(wanted)).findFirst().orElse(all.getFirst());
	}

}
