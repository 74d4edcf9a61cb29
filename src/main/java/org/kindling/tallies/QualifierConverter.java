package org.kindling.tallies;

import jakarta.persistence.Converter;
import org.kindling.platform.LowerCaseEnumConverter;

@Converter(autoApply = true)
class QualifierConverter extends LowerCaseEnumConverter<Qualifier> {

	QualifierConverter() {
		super(Qualifier.class);
	}

}
