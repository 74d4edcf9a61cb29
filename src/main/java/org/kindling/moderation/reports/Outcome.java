package org.kindling.moderation.reports;

import java.util.Locale;
import java.util.Optional;

import org.kindling.publishing.Act;

/** What became of something that was reported. */
enum Outcome {

	/** Somebody looked, and it stays public. */
	KEPT,

	/** Somebody looked, and nobody sees it any more. */
	REMOVED,

	/**
	 * Its author took it back before anybody had decided; somebody will, should they hand
	 * it in again.
	 */
	WITHDRAWN;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Outcome of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	/** What an act settles; empty if it settles nothing. */
	static Optional<Outcome> after(Act act) {
		return switch (act.name()) {
			case Clearance.ACT, "restore", "approve" -> Optional.of(KEPT);
			case "remove" -> Optional.of(REMOVED);
			case "withdraw" -> Optional.of(WITHDRAWN);
			default -> Optional.empty();
		};
	}

}
