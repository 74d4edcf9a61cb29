package org.kindling.campaigns.editing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.Item;

import org.springframework.stereotype.Component;

/** What is said of a campaign as a whole. */
@Component
class CampaignSheets {

	// So long somebody may think about a time that has just been on their clock.
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final CampaignRows campaigns;

	private final CampaignTags hashtags;

	private final NormRows norms;

	private final NormsNeeded needed;

	private final InstantSource time;

	CampaignSheets(CampaignRows campaigns, CampaignTags hashtags, NormRows norms, NormsNeeded needed,
			InstantSource time) {
		this.campaigns = campaigns;
		this.hashtags = hashtags;
		this.norms = norms;
		this.needed = needed;
		this.time = time;
	}

	Sheet<BasicsForm> basics(long campaign) {
		return new CampaignSheet<>(campaign, "basics", "change",
				() -> campaigns.basics(campaign, hashtags.read(campaign)), (wanted) -> write(campaign, wanted));
	}

	Sheet<NormsForm> norms(long campaign) {
		return new CampaignSheet<>(campaign, "norms", "change", () -> norms.find(campaign), (wanted) -> {
			wanted.require();
			RefusedException.when(campaigns.isPublic(campaign) && !needed.missing(campaign, wanted).isEmpty(), "titles",
					"needed");
			norms.replace(campaign, wanted);
		});
	}

	Sheet<ScheduleForm> schedule(long campaign) {
		return new CampaignSheet<>(campaign, "schedule", "schedule",
				() -> ScheduleForm.of(campaigns.publicAt(campaign)), (wanted) -> show(campaign, wanted.moment()));
	}

	/** The same, for at once. */
	ScheduleForm now() {
		return ScheduleForm.of(time.instant());
	}

	private void write(long campaign, BasicsForm wanted) {
		Slug.require(wanted.slug());
		Tags tags = Tags.read(wanted.hashtags());
		boolean moved = !campaigns.basics(campaign, "").slug().equals(wanted.slug());
		RefusedException.when(moved && campaigns.isPublic(campaign), "slug", "fixed");
		RefusedException.when(campaigns.isTaken(wanted.slug(), campaign), "slug", "taken");
		campaigns.change(campaign, wanted);
		hashtags.write(campaign, tags);
	}

	private void show(long campaign, @Nullable Instant from) {
		RefusedException.when(campaigns.isPublic(campaign), "from", "public");
		RefusedException.when(from != null && from.isBefore(time.instant().minus(PATIENCE)), "from", "past");
		RefusedException.when(from != null && !needed.missing(campaign, norms.find(campaign)).isEmpty(), "from",
				"norms");
		campaigns.show(campaign, from);
		hashtags.show(hashtags.of(campaign));
	}

	/** The item that the ledger names. */
	static Item item(long campaign) {
		return new Item("campaign", campaign);
	}

}
