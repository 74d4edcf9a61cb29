package org.kindling.platform;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class SaidValidator implements ConstraintValidator<Said, CharSequence> {

	@Override
	public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
		return text != null && WrittenText.saysSomething(text.toString());
	}

}
