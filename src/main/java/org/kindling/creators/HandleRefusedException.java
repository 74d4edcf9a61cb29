package org.kindling.creators;

/** A handle that cannot be had, and why. */
public class HandleRefusedException extends RuntimeException {

	private final HandleProblem problem;

	HandleRefusedException(HandleProblem problem) {
		super(problem.name());
		this.problem = problem;
	}

	public HandleProblem problem() {
		return problem;
	}

}
