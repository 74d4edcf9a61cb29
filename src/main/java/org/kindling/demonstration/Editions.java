package org.kindling.demonstration;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The faces of the campaigns for their languages and regions. */
class Editions {

	private final JdbcClient database;

	Editions(JdbcClient database) {
		this.database = database;
	}

	void write(long campaign, List<CampaignEntry.Edition> editions, Today today) {
		for (int index = 0; index < editions.size(); index++) {
			CampaignEntry.Edition edition = editions.get(index);
			long id = insert(campaign, edition, index + 1, today);
			edition.texts().forEach((language, text) -> insertText(id, language, text));
		}
	}

	private long insert(long campaign, CampaignEntry.Edition edition, int position, Today today) {
		return database.sql("""
				insert into edition (campaign_id, slug, language, region, announced_on, starts_on, ends_on,
					accounts, demonstration, position)
				values (:campaign, :slug, :language, :region, :announced, :starts, :ends,
					:accounts, :demonstration, :position)
				returning id
				""")
			.param("campaign", campaign)
			.param("slug", edition.slug())
			.param("language", edition.language())
			.param("region", edition.region())
			.param("announced", edition.announced())
			.param("starts", edition.start(today))
			.param("ends", edition.end(today))
			.param("accounts", edition.accounts().toArray(String[]::new))
			.param("demonstration", edition.demonstration())
			.param("position", position)
			.query(Long.class)
			.single();
	}

	private void insertText(long edition, String language, CampaignEntry.EditionText text) {
		database.sql("""
				insert into edition_text (edition_id, language, name, title, headline, emphasis, introduction,
					note, goals, take_part, period)
				values (:edition, :language, :name, :title, :headline, :emphasis, :introduction,
					:note, :goals, :takePart, :period)
				""")
			.param("edition", edition)
			.param("language", language)
			.param("name", text.name())
			.param("title", text.title())
			.param("headline", text.headline())
			.param("emphasis", text.emphasis())
			.param("introduction", text.introduction())
			.param("note", text.note())
			.param("goals", text.goals().toArray(String[]::new))
			.param("takePart", text.takePart().toArray(String[]::new))
			.param("period", text.period())
			.update();
	}

}
