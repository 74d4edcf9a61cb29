package org.kindling.media;

/** Why a file is not taken. Each has a sentence that says what to do instead. */
public enum Refusal {

	/** There is nothing in it. */
	EMPTY,

	/** Whatever its name says, its content is no video that can be read. */
	NOT_A_VIDEO,

	/** Its end is missing: the upload or the recording broke off. */
	CUT_OFF,

	/** It is a video, but not one that can be played here. */
	UNREADABLE,

	/** It lasts longer than videos may. */
	TOO_LONG,

	/** It has more bytes than videos may have. */
	TOO_MANY_BYTES,

	/** The videos of its account have as many bytes as they may have together. */
	NO_ROOM_LEFT,

	/** Its picture is larger than 4K, or what is set instead. */
	TOO_MANY_PIXELS,

	/** Whatever its name says, its content is no picture that can be read. */
	NOT_A_PICTURE,
	/** The link is no address of a page on the web, beginning with {@code https}. */
	NOT_A_LINK,
	/** The link leads to a platform that is not among those that are linked to. */
	PLATFORM_NOT_KNOWN

}
