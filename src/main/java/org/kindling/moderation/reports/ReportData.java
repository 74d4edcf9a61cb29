package org.kindling.moderation.reports;

import java.util.List;

import org.kindling.accounts.DataArchive;
import org.kindling.accounts.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody reported while signed in. */
@Component
@Order(ReportData.BEFORE_STORIES)
class ReportData implements PersonalData {

	static final int BEFORE_STORIES = 700;

	private final ReportKeeping reports;

	ReportData(ReportKeeping reports) {
		this.reports = reports;
	}

	@Override
	public void collect(long account, DataArchive archive) {
		List<Report> own = reports.findBy(account);
		if (!own.isEmpty()) {
			archive.json("reports.json", own);
		}
	}

	@Override
	public void erase(long account) {
		reports.forget(account);
	}

}
