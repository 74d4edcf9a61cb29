package org.kindling.platform.database;

import org.kindling.platform.DataDirectory;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;

/**
 * The database for a command: the configured one, or the portal's own, whether the portal
 * is running or not. Nothing is created and nothing migrated.
 * <p>
 * Not a configuration class by name, so that the portal does not find it.
 */
@Import(CommandDatabase.Own.class)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
		JdbcClientAutoConfiguration.class })
public class CommandDatabase {

	@Conditional(OwnDatabaseConfiguration.NoOtherDatabase.class)
	@EnableConfigurationProperties(DataDirectory.class)
	static class Own {

		@Bean
		JdbcConnectionDetails ownDatabase(DataDirectory directory) {
			return OwnDatabase.reach(directory.path());
		}

	}

}
