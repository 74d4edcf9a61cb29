package org.kindling.moderation.reports;

import java.util.List;
import java.util.Optional;

import org.kindling.moderation.CaseNote;
import org.kindling.moderation.CaseNotes;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Component;

/** Shows whoever judges something what people reported about it. */
@Component
class ReportNotes implements CaseNotes {

	private static final int MOST = 50;

	private final OpenReports reports;

	ReportNotes(OpenReports reports) {
		this.reports = reports;
	}

	@Override
	public Optional<CaseNote> about(Submission submission) {
		List<Report> open = reports.about(submission, MOST);
		if (open.isEmpty()) {
			return Optional.empty();
		}
		boolean isPublic = submission.publication().status() == PublicationStatus.PUBLISHED;
		return Optional.of(new CaseNote("moderation/reports/note :: note", new Reported(submission, isPublic,
				reports.countSenders(submission), reports.last(submission.item()), open)));
	}

	/**
	 * What people reported.
	 *
	 * @param about what it is about
	 * @param isPublic whether everybody can see it, so that it may stay so
	 * @param people how many they are
	 * @param last the number of the latest report
	 * @param reports what they said, fifty at most
	 */
	record Reported(Submission about, boolean isPublic, long people, long last, List<Report> reports) {

	}

}
