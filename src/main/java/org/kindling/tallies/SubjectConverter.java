package org.kindling.tallies;

import jakarta.persistence.Converter;
import org.kindling.platform.LowerCaseEnumConverter;

@Converter(autoApply = true)
class SubjectConverter extends LowerCaseEnumConverter<Subject> {

	SubjectConverter() {
		super(Subject.class);
	}

}
