package org.kindling.media;

import java.security.Principal;
import java.util.OptionalLong;

/** Tells whose uploads somebody's are: media knows no accounts. */
public interface UploadOwner {

	/** The account of somebody who has signed in, or nothing. */
	OptionalLong of(Principal principal);

}
