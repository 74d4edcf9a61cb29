package org.kindling.media;

/** What can be wrong with captions. Each has a sentence that says what to do about it. */
public enum CaptionProblem {

	/** The file has more bytes than captions ever need. */
	TOO_LARGE,

	/** The characters are in no encoding that is known. */
	ENCODING,

	/** A character that no text has, such as NUL. */
	CHARACTER,

	/** There is not one caption in it. */
	NOTHING_IN_IT,

	/** There are more captions than anybody can read. */
	TOO_MANY,

	/** The line with the times cannot be read. */
	TIME,

	/** It ends before it begins. */
	ENDS_BEFORE_IT_BEGINS,

	/** It begins before the one above has ended. */
	OVERLAP,

	/** It begins after the film has ended. */
	AFTER_THE_END,

	/** It says nothing. */
	NO_TEXT,

	/** It says more than fits on the picture. */
	TOO_LONG

}
