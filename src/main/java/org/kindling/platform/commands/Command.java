package org.kindling.platform.commands;

import java.io.PrintStream;
import java.util.List;

import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Something that the program does once, and ends. The first word after the jar's name
 * asks for it: {@code java -jar kindling.jar verify-ledger}. Commands are listed in
 * {@code META-INF/spring.factories}, so that one is found without starting the portal.
 */
public interface Command {

	/** All is well. */
	int WELL = 0;

	/** It was done, and what it looked for is not as it should be. */
	int NOT_WELL = 1;

	/** It could not be done. */
	int TROUBLE = 2;

	/** The word that asks for it. */
	String name();

	/** What it does, and which words may follow its name, in one line. */
	String description();

	/** The components it needs. No other part of the portal is started for it. */
	List<Class<?>> parts();

	/**
	 * Does it.
	 * @param parts holds what {@link #parts()} asked for
	 * @param words what follows its name
	 * @return the exit code of the program: {@link #WELL}, {@link #NOT_WELL} or
	 * {@link #TROUBLE}
	 */
	int run(ListableBeanFactory parts, List<String> words, PrintStream out);

}
