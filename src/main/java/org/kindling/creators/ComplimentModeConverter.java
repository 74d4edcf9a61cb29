package org.kindling.creators;

import jakarta.persistence.Converter;
import org.kindling.platform.LowerCaseEnumConverter;

@Converter(autoApply = true)
class ComplimentModeConverter extends LowerCaseEnumConverter<ComplimentMode> {

	ComplimentModeConverter() {
		super(ComplimentMode.class);
	}

}
