package org.kindling.campaigns.editing;

import org.springframework.stereotype.Component;

/** What is said of the series of a campaign. */
@Component
class SeriesSheets {

	private final SeriesRows series;

	SeriesSheets(SeriesRows series) {
		this.series = series;
	}

	/** A series, or a new one where its number is 0. */
	Sheet<SeriesForm> series(long campaign, long id) {
		return new CampaignSheet<>(campaign, "series", "change",
				() -> (id == 0) ? SeriesForm.NEW : series.find(campaign, id), (wanted) -> write(campaign, id, wanted));
	}

	private void write(long campaign, long id, SeriesForm typed) {
		String slug = typed.slug().isEmpty() ? Slug.of(typed.titles().values().stream().findFirst().orElse(""))
				: typed.slug();
		SeriesForm wanted = new SeriesForm(slug, typed.titles(), typed.introductions());
		wanted.require();
		RefusedException.when(series.isTaken(slug, campaign, id), "slug", "taken");
		series.change((id == 0) ? series.add(campaign, slug) : id, wanted);
	}

}
