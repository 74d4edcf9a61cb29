package org.kindling;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole portal with the demonstration loaded, on a port of its own. All of
 * them share one running portal.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "kindling.demo=true", "kindling.data-dir=target/portal-test", "management.server.port=0",
				"spring.jpa.properties.hibernate.generate_statistics=true",
				"logging.level.org.hibernate.session.metrics=off" })
@Import(Visitor.class)
public @interface PortalTest {

}
