package org.kindling.tallies;

import jakarta.persistence.Converter;
import org.kindling.platform.LowerCaseEnumConverter;

@Converter(autoApply = true)
class ReadingKindConverter extends LowerCaseEnumConverter<ReadingKind> {

	ReadingKindConverter() {
		super(ReadingKind.class);
	}

}
