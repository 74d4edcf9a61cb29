package org.kindling.campaigns;

import java.time.Instant;
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
		return all(reader, time.instant());
	}

	/** The same as they stand at a moment. */
	public List<CampaignCard> all(Locale reader, Instant at) {
		return byCampaign(campaigns.findEditions(reader.toLanguageTag(), at), at).stream()
			.map(CampaignService::liveliest)
			.sorted(Comparator.comparing(CampaignCard::phase))
			.toList();
	}

	/**
	 * For curators, every edition of every campaign as it stands at a moment, drafts
	 * among them; none is without one.
	 */
	public List<List<CampaignCard>> editions(Locale reader, Instant at) {
		return byCampaign(campaigns.findEditions(reader.toLanguageTag()), at);
	}

	/** The campaigns that a searcher may mean, ten at most. */
	public List<CampaignCard> search(String words, Locale reader) {
		return withSlugs(campaigns.search(words, reader.toLanguageTag(), time.instant()), reader);
	}

	/** The campaigns of these slugs, in their own order. */
	public List<CampaignCard> withSlugs(List<String> slugs, Locale reader) {
		Instant now = time.instant();
		return slugs.isEmpty() ? List.of()
				: byCampaign(campaigns.findEditions(slugs, reader.toLanguageTag(), now), now).stream()
					.map(CampaignService::liveliest)
					.toList();
	}

	/** What all campaigns offer, campaign by campaign. */
	public List<AwardCard> awards(Locale reader) {
		return campaigns.findAllAwards(reader.toLanguageTag());
	}

	/**
	 * A campaign with all it says of itself.
	 * @param slug the campaign's slug
	 * @param edition the edition that is to speak, or null for the liveliest
	 * @param reader the reader's language
	 * @return empty where there is no such campaign or no such edition of it
	 */
	public Optional<CampaignPage> page(String slug, @Nullable String edition, Locale reader) {
		return page(slug, edition, reader, time.instant());
	}

	/** The same as it stands at a moment. */
	public Optional<CampaignPage> page(String slug, @Nullable String edition, Locale reader, Instant at) {
		return page(campaigns.findEditions(List.of(slug), reader.toLanguageTag(), at), edition, reader, at);
	}

	/** The same for curators, who see it before everybody does. */
	public Optional<CampaignPage> preview(String slug, @Nullable String edition, Locale reader, Instant at) {
		return page(campaigns.findEditions(slug, reader.toLanguageTag()), edition, reader, at);
	}

	private Optional<CampaignPage> page(List<EditionPage> found, @Nullable String edition, Locale reader, Instant at) {
		List<CampaignCard> editions = found.stream().map((each) -> card(each, at)).toList();
		return editions.stream()
			.filter((card) -> edition == null || card.face().slug().equals(edition))
			.min(Comparator.comparing(CampaignCard::phase))
			.map((card) -> page(card, editions, reader.toLanguageTag()));
	}

	private CampaignPage page(CampaignCard card, List<CampaignCard> editions, String language) {
		long id = card.face().campaignId();
		return new CampaignPage(card.face(), card.phase(), editions, campaigns.findNorms(id, language),
				campaigns.findPartners(id, language), campaigns.findAwards(id, language));
	}

	private static List<List<CampaignCard>> byCampaign(List<EditionPage> editions, Instant at) {
		return List.copyOf(editions.stream()
			.map((edition) -> card(edition, at))
			.collect(groupingBy((card) -> card.face().campaign(), LinkedHashMap::new, toList()))
			.values());
	}

	private static CampaignCard liveliest(List<CampaignCard> editions) {
		return editions.stream().min(Comparator.comparing(CampaignCard::phase)).orElseThrow();
	}

	private static CampaignCard card(EditionPage edition, Instant at) {
		return new CampaignCard(edition, edition.period().on(LocalDate.ofInstant(at, ZoneOffset.UTC)));
	}

}
