package org.kindling.platform.database;

/** A reason not to start that the person at the console can do something about. */
class DatabaseStartException extends RuntimeException {

	private final String remedy;

	DatabaseStartException(String problem, String remedy) {
		super(problem);
		this.remedy = remedy;
	}

	String remedy() {
		return remedy;
	}

}
