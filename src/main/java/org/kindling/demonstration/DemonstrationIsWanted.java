package org.kindling.demonstration;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Whether there is to be a demonstration: as {@code kindling.demo} says, and where it
 * says nothing, only in the portal's own database. In a database of somebody's, nothing
 * appears that they did not ask for.
 */
class DemonstrationIsWanted implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Environment environment = context.getEnvironment();
		return environment.getProperty("kindling.demo", Boolean.class,
				!StringUtils.hasText(environment.getProperty("spring.datasource.url")));
	}

}
