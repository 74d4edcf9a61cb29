package org.kindling.campaigns.editing;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.kindling.media.Cover;
import org.kindling.publishing.Item;

import org.springframework.stereotype.Component;

/** How a campaign begins: with one edition, as a draft that nobody sees; or as a copy. */
@Component
class CampaignStart {

	private static final String MOTIF = "heart";

	private final CampaignRows campaigns;

	private final CampaignTags hashtags;

	private final EditionRows editions;

	private final CampaignCopy copies;

	CampaignStart(CampaignRows campaigns, CampaignTags hashtags, EditionRows editions, CampaignCopy copies) {
		this.campaigns = campaigns;
		this.hashtags = hashtags;
		this.editions = editions;
		this.copies = copies;
	}

	/** A campaign that is still to be written. */
	Sheet<NewCampaignForm> anew() {
		return new StartSheet<>(0, "new", "create", () -> new NewCampaignForm("", "", "", "en", null), this::create);
	}

	/**
	 * A campaign with all that another one has but its stories and what was picked and
	 * granted.
	 */
	Sheet<CopyForm> copy(long campaign) {
		return new StartSheet<>(campaign, "copy", "copy",
				() -> new CopyForm(campaigns.basics(campaign, "").slug() + "-2", ""),
				(wanted) -> copy(campaign, wanted));
	}

	private long create(NewCampaignForm wanted) {
		EditionWords words = Objects.requireNonNullElse(wanted.words(), EditionWords.NONE);
		words.require();
		String slug = wanted.address();
		Tags tags = Tags.read(wanted.hashtags());
		require(slug);
		Cover drawn = Cover.of(slug);
		long campaign = campaigns.add(slug, hashtags.first(tags), wanted.organiser(),
				new Cover(drawn.palette(), MOTIF, drawn.scene()));
		hashtags.write(campaign, tags);
		EditionForm edition = new EditionForm(first(words), wanted.language(), "", "", "", "", "", words);
		editions.say(editions.add(campaign, edition), wanted.language(), words);
		return campaign;
	}

	private long copy(long campaign, CopyForm wanted) {
		require(wanted.slug());
		long copy = copies.make(campaign, wanted.slug(), EditionForm.day("startsOn", wanted.startsOn()));
		hashtags.show(hashtags.of(copy));
		return copy;
	}

	private void require(String slug) {
		Slug.require(slug);
		RefusedException.when(campaigns.isTaken(slug, 0), "slug", "taken");
	}

	private static String first(EditionWords words) {
		String named = Slug.of(words.name());
		return named.isEmpty() ? "first" : named;
	}

	/**
	 * A sheet that begins a campaign.
	 *
	 * @param campaign what it is made of, or 0
	 * @param name the template
	 * @param act what saving is called
	 * @param reading what the form says first
	 * @param writing begins it, and says its id
	 */
	private record StartSheet<F extends Record>(long campaign, String name, String act, Supplier<F> reading,
			ToLongFunction<F> writing) implements Sheet<F> {

		@Override
		public F read() {
			return reading.get();
		}

		@Override
		public Item write(F wanted) {
			return CampaignSheets.item(writing.applyAsLong(wanted));
		}

	}

}
