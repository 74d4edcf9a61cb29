package org.kindling.curation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.kindling.platform.WrittenText;

/**
 * What a curator notes of a payment that somebody else made.
 *
 * @param paidOn the day, such as {@code 2026-12-01}
 * @param reference by which it is found again
 */
record PaymentForm(String paidOn, String reference) {

	private static final int MOST = 80;

	PaymentForm {
		paidOn = WrittenText.line(paidOn);
		reference = WrittenText.line(reference);
	}

	/**
	 * The day that was typed, which must not be to come.
	 * @throws RefusedException if something of it is wrong
	 */
	LocalDate day(LocalDate today) {
		if (!WrittenText.saysSomething(reference) || reference.codePointCount(0, reference.length()) > MOST) {
			throw new RefusedException("reference", "said");
		}
		try {
			LocalDate day = LocalDate.parse(paidOn);
			if (!day.isAfter(today)) {
				return day;
			}
			throw new RefusedException("paidon", "later");
		}
		catch (DateTimeParseException ex) {
			throw new RefusedException("paidon", "day");
		}
	}

}
