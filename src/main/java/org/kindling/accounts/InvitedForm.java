package org.kindling.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody writes who was invited: the same as in {@link SignUpForm} without an
 * address, which the invitation knows.
 */
record InvitedForm(String token, String password, String handle, @NotBlank @Size(max = 60) String displayName,
		@NotBlank @Pattern(regexp = "(under_13|from_13|from_16|adult)?") String ageBand,
		@Pattern(regexp = "([A-Z]{2})?") String country,
		@NotNull @Pattern(regexp = "en|ms|id|fil|pt-BR|es") String locale, @NotBlank String terms) {

	InvitedForm {
		SignUpForm tidy = new SignUpForm("", password, handle, displayName, ageBand, country, locale, terms);
		token = (token != null) ? token : "";
		password = tidy.password();
		handle = tidy.handle();
		displayName = tidy.displayName();
		ageBand = tidy.ageBand();
		country = tidy.country();
		terms = tidy.terms();
	}

	static InvitedForm empty(String token, String language) {
		return new InvitedForm(token, "", "", "", "", "", language, "");
	}

	SignUpForm signUp(String email) {
		return new SignUpForm(email, password, handle, displayName, ageBand, country, locale, terms);
	}

}
