package org.kindling.publishing;

import org.kindling.platform.LowerCaseEnumConverter;

/** Keeps a status as a word that reads well in SQL. */
class PublicationStatusConverter extends LowerCaseEnumConverter<PublicationStatus> {

	PublicationStatusConverter() {
		super(PublicationStatus.class);
	}

}
