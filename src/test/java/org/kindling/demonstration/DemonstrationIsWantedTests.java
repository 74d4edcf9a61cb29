package org.kindling.demonstration;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class DemonstrationIsWantedTests {

	private static final String SOMEBODYS_DATABASE = "spring.datasource.url=jdbc:postgresql://localhost/somebodys";

	private final ApplicationContextRunner portal = new ApplicationContextRunner()
		.withUserConfiguration(WhenWanted.class);

	@Test
	void isWantedInThePortalsOwnDatabase() {
		this.portal.run((context) -> assertThat(context).hasSingleBean(WhenWanted.class));
	}

	@Test
	void isNotWantedInSomebodysDatabase() {
		this.portal.withPropertyValues(SOMEBODYS_DATABASE)
			.run((context) -> assertThat(context).doesNotHaveBean(WhenWanted.class));
	}

	@Test
	void isWantedAnywhereWhenAskedFor() {
		this.portal.withPropertyValues(SOMEBODYS_DATABASE, "kindling.demo=true")
			.run((context) -> assertThat(context).hasSingleBean(WhenWanted.class));
	}

	@Test
	void isWantedNowhereWhenDeclined() {
		this.portal.withPropertyValues("kindling.demo=false")
			.run((context) -> assertThat(context).doesNotHaveBean(WhenWanted.class));
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(DemonstrationIsWanted.class)
	static class WhenWanted {

	}

}
