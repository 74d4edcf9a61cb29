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
	public boolean isValid(@Nullable CharSequence written, ConstraintValidatorContext context) {
		String text = (written != null) ? written.toString() : "";
		if (text.codePointCount(0, text.length()) > most) {
			return false;
		}
		if (WrittenText.hasNoText(text)) {
			return refuse(context, "{words.character}");
		}
		return !WrittenText.hasTowers(text) || refuse(context, "{words.accents}");
	}

	private boolean refuse(ConstraintValidatorContext context, String message) {
		context.disableDefaultConstraintViolation();
		context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
		return false;
	}

}
