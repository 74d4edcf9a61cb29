package org.kindling.administration;

import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kindling.accounts.Role;

/**
 * Whom an admin wants to work here.
 *
 * @param email their address
 * @param roles what they are to do: names of roles of staff, at least one
 * @param locale the language of the mail
 * @param proof the admin's password, or a code of their app
 */
record InvitationForm(@NotBlank @Email @Size(max = 254) String email,
		@NotEmpty List<@Pattern(regexp = "MODERATOR|CURATOR|ADMIN") String> roles,
		@NotNull @Pattern(regexp = "en|ms|id|fil|pt-BR|es") String locale, String proof) {

	InvitationForm(@Nullable String email, @Nullable List<String> roles, @Nullable String locale,
			@Nullable String proof) {
		this.email = (email != null) ? email.strip() : "";
		this.roles = (roles != null) ? roles.stream().distinct().toList() : List.of();
		this.locale = (locale != null) ? locale : "en";
		this.proof = (proof != null) ? proof : "";
	}

	List<Role> wanted() {
		return roles.stream().map(Role::valueOf).toList();
	}

}
