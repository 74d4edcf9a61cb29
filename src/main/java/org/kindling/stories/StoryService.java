package org.kindling.stories;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.kindling.campaigns.CampaignCard;
import org.kindling.campaigns.CampaignService;
import org.kindling.hashtags.HashtagName;
import org.kindling.hashtags.HashtagService;
import org.kindling.media.Portrait;
import org.kindling.media.VideoService;
import org.kindling.platform.GoneException;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.PageNumber;
import org.kindling.publishing.PublicationStatus;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the stories that everybody may see. */
@Service
@Transactional(readOnly = true)
public class StoryService {

	private static final int PAGE_SIZE = 12;

	private final StoryRepository stories;

	private final StoryListing listing;

	private final VideoService videos;

	private final CampaignService campaigns;

	private final HashtagService hashtags;

	StoryService(StoryRepository stories, StoryListing listing, VideoService videos, CampaignService campaigns,
			HashtagService hashtags) {
		this.stories = stories;
		this.listing = listing;
		this.videos = videos;
		this.campaigns = campaigns;
		this.hashtags = hashtags;
	}

	/** A page of published stories, twelve to a page. */
	public Slice<StoryCard> list(StoryFilter filter, StoryOrder order, PageNumber page) {
		return page.existing(find(filter, order, page.of(PAGE_SIZE)));
	}

	/** The newest published stories, so many at most. */
	public List<StoryCard> newest(int size) {
		return find(StoryFilter.ALL, StoryOrder.NEWEST, Pageable.ofSize(size)).getContent();
	}

	/** The parts of a campaign's series, in their order. */
	public List<Film> films(long campaign, Locale reader) {
		return stories.findFilms(campaign, reader.toLanguageTag());
	}

	/** The newest stories that bear a hashtag, however it is written. */
	public Slice<StoryCard> bearing(String hashtag, PageNumber page) {
		return HashtagName.read(hashtag)
			.map((name) -> list(StoryFilter.ofHashtag(name, null), StoryOrder.NEWEST, page))
			.orElseGet(() -> new SliceImpl<>(List.of(), page.of(PAGE_SIZE), false));
	}

	/** The campaigns in which a creator told published stories. */
	public List<CampaignCard> campaignsOf(long creator, Locale reader) {
		return campaigns.withSlugs(stories.findCampaignsOf(creator), reader);
	}

	/**
	 * The stories a searcher may mean, the best match first; likeness of titles is tried
	 * where the words stand nowhere.
	 */
	public Slice<StoryCard> search(String words, Locale reader, PageNumber page) {
		List<Long> exact = stories.search(words, reader.toLanguageTag());
		List<Long> ids = exact.isEmpty() ? stories.searchAlike(words) : exact;
		Pageable wanted = page.of(PAGE_SIZE);
		List<Long> shown = ids.stream().skip(wanted.getOffset()).limit(PAGE_SIZE).toList();
		List<StoryCard> cards = shown.isEmpty() ? List.of()
				: stories.findCards(shown)
					.stream()
					.sorted(Comparator.comparing((card) -> shown.indexOf(card.id())))
					.toList();
		return page.existing(new SliceImpl<>(cards, wanted, wanted.getOffset() + PAGE_SIZE < ids.size()));
	}

	/** The highest number any story has, 0 where there is none. */
	public long lastId() {
		return stories.findLastId();
	}

	/**
	 * The slugs of published stories numbered from {@code first} to before {@code end}.
	 */
	public List<String> slugs(long first, long end) {
		return stories.findSlugs(first, end);
	}

	private Slice<StoryCard> find(StoryFilter filter, StoryOrder order, Pageable page) {
		if (filter.hashtag() == null) {
			return listing.find(filter, null, order, page);
		}
		return hashtags.find(filter.hashtag())
			.map((hashtag) -> listing.find(filter, hashtag.id(), order, page))
			.orElseGet(() -> new SliceImpl<>(List.of(), page, false));
	}

	/**
	 * A story for its page.
	 * @throws NotFoundException where there is none, or it has never been public
	 * @throws GoneException where it was public and is no longer
	 */
	StoryPage page(String slug, Locale reader) {
		StoryRepository.Told told = stories.findTold(slug, reader.toLanguageTag()).orElseThrow(NotFoundException::new);
		if (told.publication().isGone()) {
			throw new GoneException();
		}
		if (told.publication().status() != PublicationStatus.PUBLISHED) {
			throw new NotFoundException();
		}
		return page(told, stories.findWithNeighbours(told.id(), told.series(), told.position()));
	}

	/**
	 * A story as its page would show it, whatever its state, as if public since a day.
	 */
	StoryPage preview(OwnStory story, Instant day, Locale reader) {
		StoryRepository.Told told = stories.findTold(story.id(), reader.toLanguageTag())
			.orElseThrow(NotFoundException::new);
		return page(told, List.of(stories.findCard(story.id()).asPublic(story.tags(), day)));
	}

	private StoryPage page(StoryRepository.Told told, List<StoryCard> row) {
		int here = row.stream().map(StoryCard::id).toList().indexOf(told.id());
		if (here < 0) {
			throw new NotFoundException();
		}
		return new StoryPage(row.get(here),
				new StoryPage.Teller(told.handle(), told.displayName(), told.avatar(), Portrait.of(told.portrait()),
						told.origin()),
				new StoryPage.Place(told.campaign(), told.hashtag()), new StoryPage.Words(told.language(), told.body()),
				(told.video() != null) ? videos.page(told.video()).orElse(null) : null,
				(here > 0) ? row.get(here - 1) : null, (here + 1 < row.size()) ? row.get(here + 1) : null);
	}

}
