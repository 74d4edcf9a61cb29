package org.kindling.media;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A video as its owner takes it home.
 *
 * @param id its id
 * @param link where it is shown instead, or null
 * @param broughtAt when it came
 * @param files where its files are in the archive
 */
record OwnVideo(long id, @Nullable String link, Instant broughtAt, List<String> files) {

	OwnVideo with(List<OwnFile> all) {
		return new OwnVideo(id, link, broughtAt,
				all.stream().filter((file) -> file.video() == id).map(OwnFile::path).toList());
	}

}
