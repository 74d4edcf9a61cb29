package org.kindling.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** Text that says something: at least one character of it can be seen. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SaidValidator.class)
public @interface Said {

	/** What is said where there is nothing. */
	String message() default "nothing said";

	/** When it is checked. */
	Class<?>[] groups() default {};

	/** Unused; every constraint has it. */
	Class<? extends Payload>[] payload() default {};

}
