package org.kindling;

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
		SpringApplication.run(KindlingApplication.class, args);
	}

}
