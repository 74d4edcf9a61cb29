package org.kindling.moderation.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.moderation.Cause;
import org.kindling.moderation.Sign;

/** Why somebody says that something should not be public. */
public enum ReportReason {

	/** A child may be in danger. */
	CHILD_AT_RISK("child-safety", Sign.CHILD_AT_RISK),

	/** Somebody is to be seen who did not agree; has a form of its own. */
	APPEARANCE("consent", Sign.APPEARANCE),

	/** It shows what is nobody's business. */
	PRIVACY("privacy", Sign.REPORT),

	/** It hurts somebody. */
	UNKIND("unkind", Sign.REPORT),

	/** Somebody could copy it and come to harm. */
	DANGEROUS("danger", Sign.REPORT),

	/** It wants to sell something. */
	ADVERTISING("advertising", Sign.REPORT),

	/** It is somebody else's work. */
	COPYRIGHT("copyright", Sign.REPORT),

	/** Anything else. */
	OTHER(null, Sign.REPORT);

	private final @Nullable String rule;

	private final Sign sign;

	ReportReason(@Nullable String rule, Sign sign) {
		this.rule = rule;
		this.sign = sign;
	}

	/** The code of the rule that it may break, or null. */
	@Nullable String rule() {
		return rule;
	}

	Sign sign() {
		return sign;
	}

	Cause cause() {
		return (this == APPEARANCE) ? Cause.APPEARANCE : Cause.REPORTED;
	}

	/** Its name in forms, in the database and in messages, such as {@code unkind}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The reason of that name; empty if there is none. */
	static Optional<ReportReason> of(@Nullable String word) {
		return Arrays.stream(values()).filter((reason) -> reason.word().equals(word)).findAny();
	}

	/** Those that may be given for something of a kind: only stories show people. */
	static List<ReportReason> about(String kind) {
		return Arrays.stream(values())
			.filter((reason) -> reason != APPEARANCE || Appearances.KIND.equals(kind))
			.toList();
	}

}
