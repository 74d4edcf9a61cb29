package org.kindling.demonstration;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The campaigns, with everything that belongs to them but their stories. */
class Campaigns implements Chapter {

	private final DataFile<CampaignEntry> file;

	private final JdbcClient database;

	private final Hashtags hashtags;

	private final Editions editions;

	private final Awards awards;

	Campaigns(DataFolder data, JdbcClient database, Hashtags hashtags) {
		this.file = data.list("campaigns.yaml", CampaignEntry.class);
		this.database = database;
		this.hashtags = hashtags;
		this.editions = new Editions(database);
		this.awards = new Awards(database);
	}

	@Override
	public void write(Today today) {
		file.each((campaign) -> write(campaign, today));
	}

	private void write(CampaignEntry campaign, Today today) {
		long id = insert(campaign, today);
		campaign.hashtags().forEach((label) -> insertHashtag(id, label, today));
		insertPartners(id, campaign.partners());
		insertNorms(id, campaign.norms());
		editions.write(id, campaign.editions(), today);
		awards.write(id, campaign.awards());
		insertSeries(id, campaign.series());
	}

	private long insert(CampaignEntry campaign, Today today) {
		return database
			.sql("""
					insert into campaign (slug, hashtag_id, organiser, palette, motif, scene, position, created_at, public_at)
					values (:slug, :hashtag, :organiser, :palette, :motif, :scene,
						(select count(*) + 1 from campaign), :now, :now)
					returning id
					""")
			.param("slug", campaign.slug())
			.param("hashtag", hashtags.id(campaign.hashtag(), today))
			.param("organiser", campaign.organiser())
			.param("palette", campaign.palette())
			.param("motif", campaign.motif())
			.param("scene", campaign.scene())
			.param("now", today.time())
			.query(Long.class)
			.single();
	}

	private void insertHashtag(long campaign, String label, Today today) {
		database.sql("insert into campaign_hashtag (campaign_id, hashtag_id) values (:campaign, :hashtag)")
			.param("campaign", campaign)
			.param("hashtag", hashtags.id(label, today))
			.update();
	}

	private void insertPartners(long campaign, List<String> partners) {
		for (int index = 0; index < partners.size(); index++) {
			database.sql("""
					insert into campaign_partner (campaign_id, partner_id, position)
					values (:campaign, (select id from partner where slug = :partner), :position)
					""")
				.param("campaign", campaign)
				.param("partner", partners.get(index))
				.param("position", index + 1)
				.update();
		}
	}

	private void insertNorms(long campaign, List<Map<String, CampaignEntry.Norm>> norms) {
		for (int index = 0; index < norms.size(); index++) {
			int position = index + 1;
			norms.get(index)
				.forEach((language, norm) -> database.sql("""
						insert into norm (campaign_id, position, language, title, body)
						values (:campaign, :position, :language, :title, :body)
						""")
					.param("campaign", campaign)
					.param("position", position)
					.param("language", language)
					.param("title", norm.title())
					.param("body", norm.text())
					.update());
		}
	}

	private void insertSeries(long campaign, CampaignEntry.@Nullable Series series) {
		if (series == null) {
			return;
		}
		long id = database.sql("insert into series (campaign_id, slug) values (:campaign, :slug) returning id")
			.param("campaign", campaign)
			.param("slug", series.slug())
			.query(Long.class)
			.single();
		series.texts()
			.forEach((language, text) -> database.sql("""
					insert into series_text (series_id, language, title, introduction)
					values (:id, :language, :title, :introduction)
					""")
				.param("id", id)
				.param("language", language)
				.param("title", text.title())
				.param("introduction", text.introduction())
				.update());
	}

}
