package org.kindling.moderation;

import java.util.Set;

import org.kindling.publishing.Submission;

/** Looks at something for what should bring it forward. Each bean looks for its own. */
public interface Signs {

	/** The signs that it finds; none is usual. */
	Set<Sign> of(Submission submission);

}
