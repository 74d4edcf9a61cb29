package org.kindling.platform.database;

import org.kindling.platform.DataDirectory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Brings the portal's own database unless another one is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(OwnDatabaseConfiguration.NoOtherDatabase.class)
@EnableConfigurationProperties(DataDirectory.class)
class OwnDatabaseConfiguration {

	@Bean
	OwnDatabase ownDatabase(DataDirectory directory) {
		return OwnDatabase.open(directory.path());
	}

	static class NoOtherDatabase implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		}

	}

}
