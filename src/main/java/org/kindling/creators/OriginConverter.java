package org.kindling.creators;

import jakarta.persistence.Converter;
import org.kindling.platform.LowerCaseEnumConverter;

@Converter(autoApply = true)
class OriginConverter extends LowerCaseEnumConverter<Origin> {

	OriginConverter() {
		super(Origin.class);
	}

}
