package org.kindling.curation.readings;

import org.kindling.platform.FileForm;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Lets the forms of tables carry a file. */
@Configuration(proxyBeanMethods = false)
class TableConfiguration {

	// More than a table may have, so that who sends too much is told in a sentence.
	private static final DataSize ROOM = DataSize.ofMegabytes(5);

	@Bean
	FileForm tableForm() {
		return new FileForm(TableController.IMPORT, ROOM);
	}

	@Bean
	FileForm tableConfirmation() {
		return new FileForm(TableController.IMPORT + "/confirmation", ROOM);
	}

}
