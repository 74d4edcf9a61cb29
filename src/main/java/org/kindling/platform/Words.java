package org.kindling.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * Text as people write it, read by {@link WrittenText#of}: of a certain length, with
 * characters that are characters, and without towers of accents. Nothing at all is
 * allowed; what must be there says so with {@link Said}.
 */
@Characters
@Accents
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WordsValidator.class)
public @interface Words {

	/** The most characters, counted as Unicode's code points. */
	int most();

	/** What is said where it is too long. */
	String message() default "too long";

	/** When it is checked. */
	Class<?>[] groups() default {};

	/** Unused; every constraint has it. */
	Class<? extends Payload>[] payload() default {};

}
