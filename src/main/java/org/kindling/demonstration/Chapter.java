package org.kindling.demonstration;

/** A part of the demonstration. */
interface Chapter {

	/** Writes the part into the database, as seen on a day. */
	void write(Today today);

}
