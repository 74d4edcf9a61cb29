package org.kindling.creators;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.Publication;

/**
 * A change of a profile as it stands.
 *
 * @param id its number
 * @param publication where it stands
 * @param face what is to be shown
 * @param account whose it is; null for somebody who is invented
 * @param handle without @
 * @param avatar the drawing that stands for them where there is no picture
 */
record WantedProfile(long id, Publication publication, Face face, @Nullable Long account, String handle,
		String avatar) {

}
