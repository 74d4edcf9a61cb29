package org.kindling.safety;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to turn to.
 *
 * @param region ISO 3166 country, or 001 for the world
 * @param name who answers
 * @param phone a number that can be dialled there, or null
 * @param link an address, or null
 * @param hours when somebody answers, or null where unknown
 * @param languages the languages they speak, as BCP 47 tags
 */
record HelpLine(@Pattern(regexp = "[A-Z]{2}|001") String region, @NotBlank String name, @Nullable String phone,
		@Nullable @Pattern(regexp = "https://.+") String link, @Nullable String hours, List<String> languages) {

	/** Whether it helps wherever one is. */
	boolean isEverywhere() {
		return region.equals("001");
	}

}
