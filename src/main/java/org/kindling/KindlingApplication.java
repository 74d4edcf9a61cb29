package org.kindling;

import java.util.Optional;

import org.kindling.platform.commands.CommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** A portal for kindness campaigns, in one program. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Kindling", sharedModules = "platform")
public class KindlingApplication {

	public static void main(String[] args) {
		Optional<CommandLine> command = CommandLine.of(args);
		if (command.isPresent()) {
			System.exit(command.get().run(System.out));
		}
		SpringApplication.run(KindlingApplication.class, args);
	}

}
