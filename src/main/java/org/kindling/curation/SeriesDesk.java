package org.kindling.curation;

import java.util.List;
import java.util.Locale;

import org.kindling.platform.NotFoundException;
import org.kindling.stories.StoryCard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows curators the stories of a series. */
@Service
@Transactional(readOnly = true)
class SeriesDesk {

	private final SeriesStories series;

	private final PickRepository stories;

	SeriesDesk(SeriesStories series, PickRepository stories) {
		this.series = series;
		this.stories = stories;
	}

	/**
	 * A series with its stories.
	 * @throws NotFoundException where there is none
	 */
	SeriesPage show(long id, Locale reader) {
		return new SeriesPage(series.find(id, reader.toLanguageTag()).orElseThrow(NotFoundException::new),
				stories.findSeries(id), new PickOrder(series.of(id)));
	}

	/**
	 * A series as its curator sees it.
	 *
	 * @param line what it is called
	 * @param stories in their order, those among them that are not public now
	 * @param order their numbers
	 */
	record SeriesPage(SeriesStories.SeriesLine line, List<StoryCard> stories, PickOrder order) {

	}

}
