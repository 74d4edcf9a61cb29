package org.kindling.platform;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class WordsValidator implements ConstraintValidator<Words, CharSequence> {

	private int most;

	@Override
	public void initialize(Words words) {
		most = words.most();
	}

	@Override
	public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
		return text == null || Character.codePointCount(text, 0, text.length()) <= most;
	}

}
