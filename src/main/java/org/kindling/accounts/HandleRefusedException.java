package org.kindling.accounts;

/** A handle that cannot be had, and why. */
public class HandleRefusedException extends RuntimeException {

	private final HandleProblem problem;

	public HandleRefusedException(HandleProblem problem) {
		super(problem.name());
		this.problem = problem;
	}

	public HandleProblem problem() {
		return problem;
	}

}
