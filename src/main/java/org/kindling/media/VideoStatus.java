package org.kindling.media;

/** How far the preparing of a video has come. */
public enum VideoStatus {

	/** Nobody has begun yet. */
	WAITING,

	/** Somebody is at it. */
	PREPARING,

	/** It can be watched. */
	READY,

	/** It cannot be prepared; its refusal says why, and another file is needed. */
	FAILED,

	/** It went wrong too often, which is our fault; staff can have it tried again. */
	PARKED

}
