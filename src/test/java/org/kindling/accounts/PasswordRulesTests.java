package org.kindling.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules(new AccountSettings(null, null, 12, 128, Duration.ofDays(1),
			Duration.ofHours(1), Duration.ofHours(12), Duration.ofDays(30)));

	@ParameterizedTest
	@ValueSource(strings = { "a quiet morning walk", "ünïcödé für alle", "سلام على الجميع", "静かな朝の散歩道をゆっくり歩く",
			"🌻🌻🐝🌧️☂️🚲🍞🧁🎈🎉🪁🧸", "            x y z 9 k", "h7$kQz!pW2#r" })
	void takeAnyScript(String password) {
		assertThat(problem(password)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "elevenchars", "静かな朝の散歩", "🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻" })
	void wantTwelveCharacters(String password) {
		assertThat(problem(password)).contains(PasswordProblem.SHORT);
	}

	@Test
	void takeUpTo128CharactersHoweverManyBytesTheyAre() {
		String half = "🌻🐝🌧☂🚲🍞🧁🎈🎉🪁🧸🌈🦋🍀🐢🦉".repeat(8);

		assertThat(half.codePointCount(0, half.length())).isEqualTo(128);
		assertThat(problem(half)).isEmpty();
		assertThat(problem(half + "x")).contains(PasswordProblem.LONG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "password1234", "123456789012", "qwertyuiop12", "passwordpassword", "iloveyou1234",
			"aaaaaaaaaaaaaaaa", "abcabcabcabcabc", "Password123!", "P@ssw0rd1234", "letmein123456", "1q2w3e4r5t6y",
			"qwerty123456", "111111111111", "ｐａｓｓｗｏｒｄ1234", "welcome12345", "1234567890qwerty" })
	void refuseThoseThatAreTriedFirst(String password) {
		assertThat(problem(password)).contains(PasswordProblem.COMMON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lantern.rosa", "rosa@example.org", "Lantern.Rosa12", "kindling1234" })
	void refuseWhatAnybodyKnowsAboutSomebody(String password) {
		assertThat(rules.problem(password, List.of("rosa@example.org", "lantern.rosa", "Rosa M.", "kindling")))
			.contains(PasswordProblem.COMMON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a quiet\u0000morning walk", "a quiet \ud800 morning walk", "a quiet\nmorning walk" })
	void refuseWhatCannotBeTypedAgain(String password) {
		assertThat(problem(password)).contains(PasswordProblem.UNREADABLE);
	}

	private Optional<PasswordProblem> problem(String password) {
		return rules.problem(password, List.of());
	}

}
