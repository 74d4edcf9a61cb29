package org.kindling.tallies;

import jakarta.persistence.Converter;
import org.kindling.platform.LowerCaseEnumConverter;

@Converter(autoApply = true)
class MeasureConverter extends LowerCaseEnumConverter<Measure> {

	MeasureConverter() {
		super(Measure.class);
	}

}
