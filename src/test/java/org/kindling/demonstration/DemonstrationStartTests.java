package org.kindling.demonstration;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = { "kindling.demo=true", "kindling.data-dir=target/demonstration-start" },
		webEnvironment = WebEnvironment.NONE)
class DemonstrationStartTests {

	@Autowired
	JdbcClient database;

	@Test
	void isThereWhenThePortalIsOpen() {
		assertThat(database.sql("select count(*) from campaign").query(Long.class).single()).isEqualTo(4);
		assertThat(database.sql("select count(*) from pick").query(Long.class).single()).isPositive();
	}

}
