package org.kindling.accounts;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import com.nulabinc.zxcvbn.Zxcvbn;

import org.springframework.stereotype.Component;

/**
 * Which passwords are taken: any characters of any script, as long as there are enough of
 * them and they are not those that are tried first (NIST SP 800-63B, section 3.1.1.2).
 */
@Component
class PasswordRules {

	// Whoever guesses in the order of likelihood is there after so many tries.
	private static final double LOGARITHM_OF_TOO_FEW_GUESSES = 6;

	// Guessing at what repeats takes long; what comes after this adds to it, but is not
	// looked at.
	private static final int LOOKED_AT = 72;

	private final Zxcvbn guesses = new Zxcvbn();

	private final AccountSettings settings;

	PasswordRules(AccountSettings settings) {
		this.settings = settings;
	}

	/**
	 * What is wrong with a password.
	 * @param about words that whoever knows this person would try: address, handle, name
	 */
	Optional<PasswordProblem> problem(String password, List<String> about) {
		int length = password.codePointCount(0, password.length());
		if (length < settings.shortestPassword()) {
			return Optional.of(PasswordProblem.SHORT);
		}
		if (length > settings.longestPassword()) {
			return Optional.of(PasswordProblem.LONG);
		}
		if (password.codePoints().anyMatch(PasswordRules::isUnreadable)) {
			return Optional.of(PasswordProblem.UNREADABLE);
		}
		return isCommon(password, about) ? Optional.of(PasswordProblem.COMMON) : Optional.empty();
	}

	private boolean isCommon(String password, List<String> about) {
		String seen = Normalizer.normalize(password, Normalizer.Form.NFKC);
		String start = seen.substring(0, Math.min(seen.length(), LOOKED_AT));
		List<String> words = about.stream().filter((word) -> !word.isBlank()).toList();
		return guesses.measure(start, words).getGuessesLog10() < LOGARITHM_OF_TOO_FEW_GUESSES;
	}

	private static boolean isUnreadable(int character) {
		return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
	}

}
