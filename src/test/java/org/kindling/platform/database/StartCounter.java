package org.kindling.platform.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program with nothing but the portal's own database, which counts in it how often it
 * was started. Not a configuration class by name, so that no test of the portal finds it.
 */
@Import(OwnDatabaseConfiguration.class)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
		JdbcClientAutoConfiguration.class })
class StartCounter {

	public static void main(String[] args) {
		var jdbc = SpringApplication.run(StartCounter.class, args).getBean(JdbcClient.class);
		jdbc.sql("create table if not exists start (number int generated always as identity)").update();
		jdbc.sql("insert into start default values").update();
		System.out.println("Starts: " + jdbc.sql("select count(*) from start").query(Integer.class).single());
	}

}
