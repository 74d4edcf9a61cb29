package org.kindling.creators;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.AgeBand;
import org.kindling.accounts.Freedom;
import org.kindling.media.Portrait;
import org.kindling.publishing.PublicationStatus;

/**
 * A profile as its owner sees it.
 *
 * @param handle without @
 * @param avatar the drawing that stands for them where there is no picture
 * @param origin how they came here
 * @param isApproved whether everybody can see the profile
 * @param portrait the picture they want to show, or null
 * @param status where their last change stands, or null where all is as they want it
 * @param since since when
 * @param sentence what a moderator said about it, or null
 * @param band how old they are
 */
record OwnProfile(String handle, String avatar, Origin origin, boolean isApproved, @Nullable Portrait portrait,
		@Nullable PublicationStatus status, @Nullable Instant since, @Nullable String sentence, AgeBand band) {

	/** Whether they may show a country. */
	public boolean mayShowCountry() {
		return band.allows(Freedom.COUNTRY);
	}

	/** Whether they may let everybody find them. */
	public boolean mayBeListed() {
		return band.allows(Freedom.LISTED_PROFILE);
	}

	/** Whether they may point to places where strangers can write to them. */
	public boolean mayLink() {
		return band.allows(Freedom.OPEN_CONTACT);
	}

}
