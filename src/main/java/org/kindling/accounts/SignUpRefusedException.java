package org.kindling.accounts;

import java.util.Map;

/** A sign-up that is not taken, and what is wrong with which field. */
class SignUpRefusedException extends RuntimeException {

	private final Map<String, Enum<?>> problems;

	SignUpRefusedException(Map<String, Enum<?>> problems) {
		super(problems.toString());
		this.problems = Map.copyOf(problems);
	}

	Map<String, Enum<?>> problems() {
		return problems;
	}

}
