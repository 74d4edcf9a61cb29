package org.kindling.accounts;

import java.util.Arrays;
import java.util.Locale;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes to sign up. Password and handle have rules of their own:
 * {@link PasswordRules} and {@link Profiles}.
 *
 * @param email the address that the link is mailed to
 * @param password as it was typed
 * @param handle with or without @
 * @param displayName how they want to be called
 * @param ageBand how old they are: the name of an {@link AgeBand} in lower case
 * @param country ISO 3166, or empty
 * @param locale the language they want to be written to in
 * @param terms anything, if they agree to the rules
 */
record SignUpForm(@NotBlank @Email @Size(max = 254) String email, String password, String handle,
		@NotBlank @Size(max = 60) String displayName, @NotBlank @Pattern(regexp = BANDS) String ageBand,
		@Pattern(regexp = "([A-Z]{2})?") String country,
		@NotNull @Pattern(regexp = "en|ms|id|fil|pt-BR|es") String locale, @NotBlank String terms) {

	private static final String BANDS = "(under_13|from_13|from_16|adult)?";

	SignUpForm {
		email = (email != null) ? email.strip() : "";
		password = (password != null) ? password : "";
		handle = (handle != null) ? handle.strip() : "";
		displayName = (displayName != null) ? displayName.strip() : "";
		ageBand = (ageBand != null) ? ageBand.toLowerCase(Locale.ROOT) : "";
		country = (country != null) ? country : "";
		terms = (terms != null) ? terms : "";
	}

	static SignUpForm empty(String language) {
		return new SignUpForm("", "", "", "", "", "", language, "");
	}

	/** How old they say they are; nobody knows of a word that is none of ours. */
	@Nullable AgeBand band() {
		return Arrays.stream(AgeBand.values())
			.filter((band) -> band.name().equalsIgnoreCase(ageBand))
			.findFirst()
			.orElse(null);
	}

	boolean isTooYoung() {
		return band() == AgeBand.UNDER_13;
	}

}
