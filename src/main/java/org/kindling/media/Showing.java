package org.kindling.media;

import java.util.Collection;

/**
 * Says what of the media everybody may see. A module that shows videos or portraits has a
 * bean; what no bean answers for is seen by its owner and by moderators only.
 */
public interface Showing {

	/** Whether everybody may see one of these videos. */
	default boolean showsVideo(Collection<Long> videos) {
		return false;
	}

	/** Whether everybody may see one of these portraits. */
	default boolean showsPortrait(Collection<Long> portraits) {
		return false;
	}

	/** Whether one of these portraits is an account's own, shown or waiting. */
	default boolean isOwnPortrait(Collection<Long> portraits, long account) {
		return false;
	}

}
