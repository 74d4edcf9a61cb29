package org.kindling.media.preparing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A portal that does nothing but run a program, until it is killed. */
final class PortalToKill {

	private PortalToKill() {
	}

	public static void main(String[] arguments) {
		Path directory = Path.of(arguments[0]);
		new Program(new Programs.Location(directory, false), "program").run(directory,
				new Leash(Duration.ofHours(1), 1_000_000), System.out::println, List.of());
	}

}
