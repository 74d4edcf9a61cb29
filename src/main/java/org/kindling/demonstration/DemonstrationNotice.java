package org.kindling.demonstration;

import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page whether the portal shows the demonstration. Asked once, because a page
 * must come also while the database is away.
 */
@ControllerAdvice
class DemonstrationNotice {

	private final AtomicBoolean shown = new AtomicBoolean();

	private final JdbcClient database;

	DemonstrationNotice(JdbcClient database) {
		this.database = database;
	}

	@EventListener(ApplicationReadyEvent.class)
	void look() {
		shown
			.set(database.sql("select exists (select from edition where demonstration)").query(Boolean.class).single());
	}

	@ModelAttribute("showsDemonstration")
	boolean isShown() {
		return shown.get();
	}

}
