package org.kindling.moderation;

import java.util.Optional;

import org.kindling.publishing.Submission;

/** Adds to the page of a case what else is known, such as reports. */
public interface CaseNotes {

	/** What to show, if there is anything to say about it. */
	Optional<CaseNote> about(Submission submission);

}
