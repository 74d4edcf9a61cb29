package org.kindling.campaigns.editing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kindling.campaigns.CampaignCard;
import org.kindling.campaigns.CampaignPage;
import org.kindling.campaigns.CampaignService;
import org.kindling.platform.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows curators the campaigns that there are, drafts among them. */
@Service
@Transactional(readOnly = true)
class Outlines {

	private final CampaignService campaigns;

	private final CampaignRows rows;

	private final NormRows norms;

	private final NormsNeeded needed;

	private final JdbcClient database;

	private final InstantSource time;

	Outlines(CampaignService campaigns, CampaignRows rows, NormRows norms, NormsNeeded needed, JdbcClient database,
			InstantSource time) {
		this.campaigns = campaigns;
		this.rows = rows;
		this.norms = norms;
		this.needed = needed;
		this.database = database;
		this.time = time;
	}

	/** What is being prepared first, then what is public. */
	List<Outline> all(Locale reader) {
		Instant now = time.instant();
		Map<Long, Instant> shown = new HashMap<>();
		database.sql("select id, public_at from campaign where public_at is not null").query((row) -> {
			shown.put(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
		});
		return campaigns.editions(reader, now)
			.stream()
			.map((editions) -> editions.stream().min(Comparator.comparing(CampaignCard::phase)).orElseThrow())
			.map((card) -> new Outline(card.face().campaignId(), card, shown.get(card.face().campaignId()), now, null))
			.sorted(Comparator.comparing((each) -> List.of("draft", "scheduled", "public").indexOf(each.state())))
			.toList();
	}

	/**
	 * One of them, with all that belongs to it.
	 * @throws NotFoundException where there is none
	 */
	Outline find(long campaign, Locale reader) {
		Instant now = time.instant();
		CampaignPage page = campaigns.preview(rows.basics(campaign, "").slug(), null, reader, now)
			.orElseThrow(NotFoundException::new);
		NormsForm rules = norms.find(campaign);
		List<String> languages = rules.titles().keySet().stream().map(NormsForm::language).distinct().toList();
		return new Outline(campaign, new CampaignCard(page.face(), page.phase()), rows.publicAt(campaign), now,
				new Outline.Parts(editions(campaign, page), languages, needed.missing(campaign, rules), page.partners(),
						page.awards(), series(campaign, reader)));
	}

	private List<Outline.EditionLine> editions(long campaign, CampaignPage page) {
		Map<String, CampaignCard> cards = page.editions()
			.stream()
			.collect(Collectors.toMap((card) -> card.face().slug(), Function.identity()));
		return database.sql("""
				select e.id, e.slug, string_agg(t.language, ' ' order by t.language)
				from edition e join edition_text t on t.edition_id = e.id where e.campaign_id = :campaign
				group by e.id order by e.position, e.id
				""")
			.param("campaign", campaign)
			.query((row, _) -> new Outline.EditionLine(row.getLong(1), cards.get(row.getString(2)),
					List.of(row.getString(3).split(" "))))
			.list();
	}

	private List<Outline.SeriesLine> series(long campaign, Locale reader) {
		return database
			.sql("""
					select s.id, coalesce((select t.title from series_text t where t.series_id = s.id
						order by case t.language when :language then 0 when 'en' then 1 else 2 end, t.language limit 1), s.slug) as title
					from series s where s.campaign_id = :campaign order by s.id
					""")
			.param("language", reader.toLanguageTag())
			.param("campaign", campaign)
			.query(Outline.SeriesLine.class)
			.list();
	}

}
