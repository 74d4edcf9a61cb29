package org.kindling.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever has started the portal where to look. */
@Component
class Welcome {

	private static final Logger logger = LoggerFactory.getLogger(Welcome.class);

	private final DataDirectory data;

	private final Environment environment;

	Welcome(DataDirectory data, Environment environment) {
		this.data = data;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.LOWEST_PRECEDENCE)
	void say() {
		var port = environment.getProperty("local.server.port");
		logger.info("Kindling is open: http://localhost:{}/", port);
		logger.info("Its data is in {}", data.path());
		logger.info("Its health is on http://localhost:{}/actuator/health", port);
	}

}
