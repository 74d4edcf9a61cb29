package org.kindling.platform.commands;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * What was written after the jar's name when it asks for a command.
 *
 * @param words those that are no options; the first is the command's name
 * @param options those that begin with two hyphens: settings, as for the portal
 */
public record CommandLine(List<String> words, List<String> options) {

	// A command prints by itself what it has to say.
	private static final List<String> QUIET = List.of("--logging.level.root=error",
			"--spring.main.log-startup-info=false");

	/** Empty where there are only options: then it is the portal that is wanted. */
	public static Optional<CommandLine> of(String... args) {
		List<String> words = Arrays.stream(args).filter((arg) -> !arg.startsWith("--")).toList();
		List<String> options = Arrays.stream(args).filter((arg) -> arg.startsWith("--")).toList();
		return words.isEmpty() ? Optional.empty() : Optional.of(new CommandLine(words, options));
	}

	/**
	 * @return the exit code, as {@link Command} defines it
	 */
	public int run(PrintStream out) {
		List<Command> commands = SpringFactoriesLoader.forDefaultResourceLocation().load(Command.class);
		return commands.stream()
			.filter((command) -> command.name().equals(words.getFirst()))
			.findAny()
			.map((command) -> run(command, out))
			.orElseGet(() -> explain(commands, out));
	}

	private int run(Command command, PrintStream out) {
		try (ConfigurableApplicationContext parts = started(command)) {
			return command.run(parts, words.subList(1, words.size()), out);
		}
		catch (RuntimeException ex) {
			out.println(command.name() + " could not be done: "
					+ NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
			return Command.TROUBLE;
		}
	}

	private ConfigurableApplicationContext started(Command command) {
		return new SpringApplicationBuilder(command.parts().toArray(Class[]::new)).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.registerShutdownHook(true)
			.run(Stream.concat(QUIET.stream(), options.stream()).toArray(String[]::new));
	}

	private int explain(List<Command> commands, PrintStream out) {
		out.println("There is no command " + words.getFirst() + ". There are:");
		commands.stream()
			.sorted(Comparator.comparing(Command::name))
			.forEach((command) -> out.println("  " + command.name() + "  " + command.description()));
		out.println(
				"Without a command the portal starts. Settings begin with two hyphens, such as --server.port=8081.");
		return Command.TROUBLE;
	}

}
