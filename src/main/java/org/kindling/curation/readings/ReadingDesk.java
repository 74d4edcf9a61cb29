package org.kindling.curation.readings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kindling.campaigns.CampaignService;
import org.kindling.hashtags.HashtagName;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.PageNumber;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.tallies.KeptReading;
import org.kindling.tallies.ReadingFilter;
import org.kindling.tallies.ReadingKeeping;
import org.kindling.tallies.SubjectKeeping;
import org.kindling.tallies.SubjectLine;

import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows curators what is kept. */
@Service
@Transactional(readOnly = true)
class ReadingDesk {

	private final ReadingKeeping readings;

	private final SubjectKeeping subjects;

	private final CampaignService campaigns;

	private final LedgerService ledger;

	private final InstantSource time;

	ReadingDesk(ReadingKeeping readings, SubjectKeeping subjects, CampaignService campaigns, LedgerService ledger,
			InstantSource time) {
		this.readings = readings;
		this.subjects = subjects;
		this.campaigns = campaigns;
		this.ledger = ledger;
		this.time = time;
	}

	Slice<KeptReading> list(ReadingFilter filter, PageNumber page, Locale reader) {
		return readings.list(filter, page, reader);
	}

	/**
	 * One that is shown.
	 * @throws NotFoundException if it was corrected or withdrawn, or never was
	 */
	KeptReading find(long id, Locale reader) {
		return readings.find(id, reader).orElseThrow(NotFoundException::new);
	}

	/** What happened to a reading and those that it goes back to, the latest first. */
	List<LedgerEntry> history(KeptReading reading) {
		return ledger.history(new Item("reading", reading.first()));
	}

	/** What can be counted. */
	List<SubjectLine> subjects(Locale reader) {
		return subjects.list(reader);
	}

	/** What campaigns are called, by their ids. */
	Map<Long, String> campaigns(Locale reader) {
		return campaigns.all(reader)
			.stream()
			.collect(Collectors.toMap((card) -> card.face().campaignId(), (card) -> card.face().title(),
					(one, other) -> one));
	}

	/** Reads what somebody typed. */
	CheckedReading check(ReadingForm typed) {
		return ReadingCheck.check(typed, slugs(), today());
	}

	/** Reads a filter; what cannot be read does not matter. */
	static ReadingFilter filter(@Nullable Long campaign, String hashtag) {
		return new ReadingFilter(campaign, HashtagName.read(hashtag).orElse(null));
	}

	Set<String> slugs() {
		return subjects.list(Locale.ENGLISH).stream().map(SubjectLine::slug).collect(Collectors.toSet());
	}

	LocalDate today() {
		return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
	}

}
