package org.kindling.campaigns;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** Tells about campaigns in the reader's language. */
@Service
@Transactional(readOnly = true)
public class CampaignService {

	private final CampaignRepository campaigns;

	private final InstantSource time;

	CampaignService(CampaignRepository campaigns, InstantSource time) {
		this.campaigns = campaigns;
		this.time = time;
	}

	/** Every campaign once: what is on now first, then what is to come, then what was. */
	public List<CampaignCard> all(Locale reader) {
		return faces(campaigns.findEditions(reader.toLanguageTag())).stream()
			.sorted(Comparator.comparing(CampaignCard::phase))
			.toList();
	}

	/** The campaigns that a searcher may mean, ten at most. */
	public List<CampaignCard> search(String words, Locale reader) {
		return withSlugs(campaigns.search(words, reader.toLanguageTag()), reader);
	}

	/** The campaigns of these slugs, in their own order. */
	public List<CampaignCard> withSlugs(List<String> slugs, Locale reader) {
		return slugs.isEmpty() ? List.of() : faces(campaigns.findEditions(slugs, reader.toLanguageTag()));
	}

	/**
	 * A campaign with all it says of itself.
	 * @param slug the campaign's slug
	 * @param edition the edition that is to speak, or null for the liveliest
	 * @param reader the reader's language
	 * @return empty where there is no such campaign or no such edition of it
	 */
	public Optional<CampaignPage> page(String slug, @Nullable String edition, Locale reader) {
		String language = reader.toLanguageTag();
		List<CampaignCard> editions = campaigns.findEditions(slug, language).stream().map(this::card).toList();
		return editions.stream()
			.filter((card) -> edition == null || card.face().slug().equals(edition))
			.min(Comparator.comparing(CampaignCard::phase))
			.map((card) -> page(card, editions, language));
	}

	private CampaignPage page(CampaignCard card, List<CampaignCard> editions, String language) {
		long id = card.face().campaignId();
		return new CampaignPage(card.face(), card.phase(), editions, campaigns.findNorms(id, language),
				campaigns.findPartners(id, language), campaigns.findAwards(id, language));
	}

	private List<CampaignCard> faces(List<EditionPage> editions) {
		return editions.stream()
			.map(this::card)
			.collect(groupingBy((card) -> card.face().campaign(), LinkedHashMap::new, toList()))
			.values()
			.stream()
			.map((cards) -> cards.stream().min(Comparator.comparing(CampaignCard::phase)).orElseThrow())
			.toList();
	}

	private CampaignCard card(EditionPage edition) {
		LocalDate today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
		return new CampaignCard(edition, edition.period().on(today));
	}

}
