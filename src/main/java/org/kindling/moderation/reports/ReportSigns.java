package org.kindling.moderation.reports;

import java.util.Set;
import java.util.stream.Collectors;

import org.kindling.moderation.Sign;
import org.kindling.moderation.Signs;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Component;

/**
 * Finds what was reported and not looked at yet, so that nothing comes later for having
 * been hidden, changed or handed in again meanwhile.
 */
@Component
class ReportSigns implements Signs {

	private final OpenReports reports;

	ReportSigns(OpenReports reports) {
		this.reports = reports;
	}

	@Override
	public Set<Sign> of(Submission submission) {
		return reports.reasons(submission).stream().map(ReportReason::sign).collect(Collectors.toSet());
	}

}
