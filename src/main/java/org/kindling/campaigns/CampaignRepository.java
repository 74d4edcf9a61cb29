package org.kindling.campaigns;

import java.time.Instant;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CampaignRepository extends Repository<Campaign, Long> {

	String EDITIONS = """
			select new org.kindling.campaigns.EditionPage(c.id, c.slug, h.name, h.label,
				(select listagg(f.label, ' ') within group (order by f.name) from Campaign o join o.furtherHashtags f
					where o.id = c.id), c.organiser, c.palette,
				c.motif, c.scene, e.slug, e.language, e.region, e.announcedOn, e.startsOn, e.endsOn,
				case when t.title is null then d.period else t.period end, e.accounts, e.demonstration, coalesce(t.name, d.name),
				coalesce(t.title, d.title), coalesce(t.headline, d.headline),
				case when t.title is null then d.emphasis else t.emphasis end,
				coalesce(t.introduction, d.introduction), case when t.title is null then d.note else t.note end, coalesce(t.goals, d.goals),
				coalesce(t.takePart, d.takePart))
			from Edition e join e.campaign c join c.hashtag h
			join EditionText d on d.key.editionId = e.id and d.key.language = e.language
			left join EditionText t on t.key.editionId = e.id and t.key.language = :language
			""";

	/** Of drafts as well. */
	@Query(EDITIONS + "order by c.position, e.position")
	List<EditionPage> findEditions(String language);

	@Query(EDITIONS + "where c.publicAt <= :at order by c.position, e.position")
	List<EditionPage> findEditions(String language, Instant at);

	/** Of a draft as well. */
	@Query(EDITIONS + "where c.slug = :slug order by e.position")
	List<EditionPage> findEditions(String slug, String language);

	@Query(EDITIONS + "where c.slug in :slugs and c.publicAt <= :at order by c.position, e.position")
	List<EditionPage> findEditions(List<String> slugs, String language, Instant at);

	@Query("""
			select n.title, n.body from Norm n
			where n.campaign.id = :campaign and n.language = (select x.language from Norm x
				where x.campaign = n.campaign and x.position = n.position
				order by case x.language when :language then 0 when 'en' then 1 else 2 end, x.language limit 1)
			order by n.position
			""")
	List<NormLine> findNorms(long campaign, String language);

	@Query("""
			select p.slug, p.name, p.link, p.logo, t.mission
			from CampaignPartner cp join Partner p on p.id = cp.key.partnerId
			join PartnerText t on t.key.partnerId = p.id and t.key.language = (select x.key.language from PartnerText x
				where x.key.partnerId = p.id
				order by case x.key.language when :language then 0 when 'en' then 1 else 2 end, x.key.language limit 1)
			where cp.key.campaignId = :campaign order by cp.position
			""")
	List<PartnerCard> findPartners(long campaign, String language);

	String AWARDS = """
			select a.id, a.campaign.id, t.name, t.criteria, a.amountFrom, a.amountTo, a.currency, a.quantity
			from Award a
			join AwardText t on t.key.awardId = a.id and t.key.language = (select x.key.language from AwardText x
				where x.key.awardId = a.id
				order by case x.key.language when :language then 0 when 'en' then 1 else 2 end, x.key.language limit 1)
			""";

	@Query(AWARDS + "where a.campaign.id = :campaign order by a.position")
	List<AwardCard> findAwards(long campaign, String language);

	@Query(AWARDS + "order by a.campaign.position, a.campaign.id, a.position")
	List<AwardCard> findAllAwards(String language);

	/**
	 * Slugs of campaigns of which a title, the organiser or a hashtag is like the words.
	 */
	@Query(nativeQuery = true, value = """
			select c.slug from campaign c join hashtag h on h.id = c.hashtag_id
			where c.public_at <= :at and (plain(:words) <% plain(h.name) or plain(:words) <% plain(c.organiser)
				or exists (select from edition e join edition_text t on t.edition_id = e.id
					where e.campaign_id = c.id and (plain(:words) <% plain(t.title)
						or search_document(t.language, t.title || ' ' || t.headline, t.introduction)
							@@ search_query(:language, :words))))
			order by c.position limit 10
			""")
	List<String> search(String words, String language, Instant at);

}
