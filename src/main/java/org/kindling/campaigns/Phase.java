package org.kindling.campaigns;

/** Where an edition stands in time; the most lively first. */
public enum Phase {

	/** It takes stories now. */
	RUNNING,

	/** Its first day is still to come. */
	ANNOUNCED,

	/** Its last day is past. */
	ENDED

}
