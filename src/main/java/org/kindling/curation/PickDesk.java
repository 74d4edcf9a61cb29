package org.kindling.curation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kindling.campaigns.CampaignCard;
import org.kindling.campaigns.CampaignService;
import org.kindling.campaigns.EditionPage;
import org.kindling.platform.NotFoundException;
import org.kindling.stories.StoryCard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows curators what is picked, and what may be. */
@Service
@Transactional(readOnly = true)
class PickDesk {

	private final PickRepository picks;

	private final Candidates candidates;

	private final FeatureRule rule;

	private final CampaignService campaigns;

	private final InstantSource time;

	PickDesk(PickRepository picks, Candidates candidates, FeatureRule rule, CampaignService campaigns,
			InstantSource time) {
		this.picks = picks;
		this.candidates = candidates;
		this.rule = rule;
		this.campaigns = campaigns;
		this.time = time;
	}

	/** Every place: home, then each campaign, followed by its editions. */
	List<PlacePicks> places(Locale reader) {
		Instant now = time.instant();
		Map<Place, List<PickLine>> picked = picks.findOpen(now)
			.stream()
			.collect(Collectors.groupingBy(PickLine::place));
		Stream<PlacePicks> home = Stream
			.of(new PlacePicks(Place.HOME, null, picked.getOrDefault(Place.HOME, List.of()), now));
		Stream<PlacePicks> others = campaigns.editions(reader, now)
			.stream()
			.flatMap((campaign) -> faces(campaign).entrySet().stream())
			.map((face) -> new PlacePicks(face.getKey(), face.getValue(), picked.getOrDefault(face.getKey(), List.of()),
					now));
		return Stream.concat(home, others).toList();
	}

	/**
	 * One of the places.
	 * @throws NotFoundException where there is no such place
	 */
	PlacePicks place(Place place, Locale reader) {
		return places(reader).stream()
			.filter((each) -> each.place().equals(place))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/** A story with all that it needs before it can be featured. */
	PickChoice choice(String slug) {
		StoryCard card = picks.findCard(slug).orElseThrow(NotFoundException::new);
		Candidate story = candidates.find(slug).orElseThrow(NotFoundException::new);
		return new PickChoice(card, rule.missing(story), Objects.requireNonNullElse(story.video(), 0L));
	}

	// A campaign of one edition needs no second list for it.
	private static Map<Place, EditionPage> faces(List<CampaignCard> editions) {
		EditionPage first = editions.getFirst().face();
		Map<Place, EditionPage> faces = new LinkedHashMap<>();
		faces.put(new Place(first.campaign(), null), first);
		if (editions.size() > 1) {
			editions
				.forEach((edition) -> faces.put(new Place(first.campaign(), edition.face().slug()), edition.face()));
		}
		return faces;
	}

}
