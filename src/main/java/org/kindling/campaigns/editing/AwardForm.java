package org.kindling.campaigns.editing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.WrittenText;

/**
 * An award on offer.
 *
 * @param names what it is called, by language
 * @param criteria what it is given for, in the same languages
 * @param amountFrom the least that is given with it, such as {@code 500} or
 * {@code 99.50}; empty where no money is
 * @param amountTo the most; empty for the same
 * @param currency ISO 4217, or empty
 * @param quantity how many are given, or empty where that is open
 */
record AwardForm(@Nullable Map<String, String> names, @Nullable Map<String, String> criteria, String amountFrom,
		String amountTo, String currency, String quantity) {

	private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");

	private static final Pattern QUANTITY = Pattern.compile("[1-9]\\d{0,5}");

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_CRITERIA = 400;

	AwardForm {
		names = Spoken.lines(names);
		criteria = Spoken.lines(criteria);
		amountFrom = WrittenText.line(amountFrom);
		amountTo = WrittenText.line(amountTo).isEmpty() ? amountFrom : WrittenText.line(amountTo);
		currency = WrittenText.line(currency).toUpperCase(Locale.ROOT);
		quantity = WrittenText.line(quantity);
	}

	/**
	 * Makes sure that it fits together.
	 * @throws RefusedException if it does not
	 */
	void require() {
		RefusedException.when(names().isEmpty() || !names().keySet().equals(criteria().keySet()), "names", "both");
		Spoken.require(names(), "names", LONGEST_NAME);
		Spoken.require(criteria(), "criteria", LONGEST_CRITERIA);
		RefusedException.when(!quantity.isEmpty() && !QUANTITY.matcher(quantity).matches(), "quantity", "number");
		BigDecimal least = amount("amountFrom", amountFrom);
		BigDecimal most = amount("amountTo", amountTo);
		RefusedException.when(least == null && most != null, "amountFrom", "amount");
		RefusedException.when(least != null && most != null && most.compareTo(least) < 0, "amountTo", "less");
		RefusedException.when(currency.isEmpty() ? least != null : !isCurrency(), "currency", "currency");
	}

	/** How many, or null. */
	@Nullable Integer most() {
		return quantity.isEmpty() ? null : Integer.valueOf(quantity);
	}

	static @Nullable BigDecimal amount(String field, String written) {
		RefusedException.when(!written.isEmpty() && !AMOUNT.matcher(written).matches(), field, "amount");
		return written.isEmpty() ? null : new BigDecimal(written);
	}

	private boolean isCurrency() {
		return Currency.getAvailableCurrencies().stream().anyMatch((each) -> each.getCurrencyCode().equals(currency));
	}

}
