package org.kindling.demonstration;

import javax.sql.DataSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** Databases with the portal's schema and nothing in it, as many as a test wants. */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
class FreshDatabase {

	static DataSource create() {
		return new SpringApplicationBuilder(FreshDatabase.class).web(WebApplicationType.NONE)
			.run("--spring.main.banner-mode=off", "--spring.datasource.hikari.maximum-pool-size=3")
			.getBean(DataSource.class);
	}

}
