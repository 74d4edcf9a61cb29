package org.kindling.tallies;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what others said, each number with its date and its source. */
@Service
@Transactional(readOnly = true)
public class ReadingService {

	private final ReadingRepository readings;

	ReadingService(ReadingRepository readings) {
		this.readings = readings;
	}

	/** The readings that belong on a campaign's page, oldest first. */
	public List<ReadingLine> ofCampaign(long campaign, Locale reader) {
		return readings.findByCampaign(campaign, reader.toLanguageTag());
	}

	/** The readings of one hashtag, oldest first. */
	public List<ReadingLine> ofHashtag(long hashtag, Locale reader) {
		return readings.findByHashtag(hashtag, reader.toLanguageTag());
	}

}
