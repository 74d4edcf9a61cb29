package org.kindling.moderation;

import org.kindling.publishing.Submission;

/**
 * Says how many people must find something fit before everybody sees it. Of several, the
 * strictest counts.
 */
public interface ApprovalRule {

	/** At least one. */
	int needed(Submission submission);

}
