package org.kindling.moderation.reports;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who reported something may know of it.
 *
 * @param place the address of all receipts of its kind, up to the code
 * @param code by which they find it again, in groups of letters
 * @param report what they said, of which the page shows no word
 * @param title what it is about is called, or null if it is not public
 * @param path where it is, or null if it is not public
 * @param isGone whether it is no longer there at all
 * @param rule the reason for the outcome in the reader's language, or null
 * @param dueAt until when it is decided, or null where no time was promised
 */
record Receipt(String place, String code, Report report, @Nullable String title, @Nullable String path, boolean isGone,
		@Nullable String rule, @Nullable Instant dueAt) {

	/** The whole address under which it is found. */
	public String address() {
		return place + code;
	}

	/** Which page of words it gets: {@code waiting}, {@code kept}, … */
	public String state() {
		Report.Settlement settled = report.settlement();
		return (settled != null) ? settled.outcome().word() : isGone ? "withdrawn" : "waiting";
	}

	/** Whether the reader said that they are in it. */
	public boolean isAppearance() {
		return report.reason() == ReportReason.APPEARANCE;
	}

	/** When it was decided, or null. */
	public @Nullable Instant decidedAt() {
		Report.Settlement settled = report.settlement();
		return (settled != null) ? settled.at() : null;
	}

}
