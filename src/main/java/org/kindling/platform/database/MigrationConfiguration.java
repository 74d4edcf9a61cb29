package org.kindling.platform.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrations have connections of their own: those of the pool give up on a statement
 * after half a minute, and a migration of much data may take longer.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

	@Bean
	FlywayConfigurationCustomizer migrationsTakeTheirTime(JdbcConnectionDetails database) {
		return (flyway) -> flyway.dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
	}

}
