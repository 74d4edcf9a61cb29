package org.kindling.creators;

import jakarta.persistence.Converter;
import org.kindling.platform.LowerCaseEnumConverter;

@Converter(autoApply = true)
class VisibilityConverter extends LowerCaseEnumConverter<Visibility> {

	VisibilityConverter() {
		super(Visibility.class);
	}

}
