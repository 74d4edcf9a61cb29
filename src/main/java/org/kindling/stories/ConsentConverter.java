package org.kindling.stories;

import jakarta.persistence.Converter;
import org.kindling.platform.LowerCaseEnumConverter;

@Converter(autoApply = true)
class ConsentConverter extends LowerCaseEnumConverter<Consent> {

	ConsentConverter() {
		super(Consent.class);
	}

}
