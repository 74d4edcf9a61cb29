package org.kindling.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.ParameterizedInvocationConstants.ARGUMENTS_WITH_NAMES_PLACEHOLDER;

class AgeBandTests {

	/** The whole table: what is not named here, an age does not allow. */
	@ParameterizedTest(name = ARGUMENTS_WITH_NAMES_PLACEHOLDER)
	@CsvSource(nullValues = "nothing",
			value = { "UNDER_13, nothing", "FROM_13, ACCOUNT", "FROM_16, ACCOUNT LISTED_PROFILE",
					"ADULT, ACCOUNT LISTED_PROFILE LISTED_PROFILE_FROM_THE_START COUNTRY OPEN_CONTACT "
							+ "COMPLIMENTS_WITHOUT_REVIEW FEATURED_BY_ONE_APPROVAL" })
	void allowsThatAndNothingElse(AgeBand band, String freedoms) {
		Set<Freedom> allowed = EnumSet.noneOf(Freedom.class);
		if (freedoms != null) {
			Arrays.stream(freedoms.split(" ")).map(Freedom::valueOf).forEach(allowed::add);
		}

		assertThat(Freedom.values()).allSatisfy(
				(freedom) -> assertThat(band.allows(freedom)).as(freedom.name()).isEqualTo(allowed.contains(freedom)));
	}

}
