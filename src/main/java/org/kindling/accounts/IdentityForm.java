package org.kindling.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody adds to what a provider says of them; the same as in {@link SignUpForm}
 * without address and password.
 */
record IdentityForm(String handle, @NotBlank @Size(max = 60) String displayName,
		@NotBlank @Pattern(regexp = "(under_13|from_13|from_16|adult)?") String ageBand,
		@Pattern(regexp = "([A-Z]{2})?") String country,
		@NotNull @Pattern(regexp = "en|ms|id|fil|pt-BR|es") String locale, @NotBlank String terms) {

	IdentityForm {
		SignUpForm tidy = new SignUpForm("", "", handle, displayName, ageBand, country, locale, terms);
		handle = tidy.handle();
		displayName = tidy.displayName();
		ageBand = tidy.ageBand();
		country = tidy.country();
		terms = tidy.terms();
	}

	SignUpForm signUp() {
		return new SignUpForm("", "", handle, displayName, ageBand, country, locale, terms);
	}

}
