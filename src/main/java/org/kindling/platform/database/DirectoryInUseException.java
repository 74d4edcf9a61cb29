package org.kindling.platform.database;

/** Another portal runs on the data directory. */
class DirectoryInUseException extends DatabaseStartException {

	DirectoryInUseException(String problem, String remedy) {
		super(problem, remedy);
	}

}
