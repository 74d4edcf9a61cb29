package org.kindling.demonstration;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the campaigns offer to those who take part. */
class Awards {

	private final JdbcClient database;

	Awards(JdbcClient database) {
		this.database = database;
	}

	void write(long campaign, List<CampaignEntry.Award> awards) {
		for (int index = 0; index < awards.size(); index++) {
			CampaignEntry.Award award = awards.get(index);
			long id = insert(campaign, award, index + 1);
			award.texts().forEach((language, text) -> insertText(id, language, text));
		}
	}

	private long insert(long campaign, CampaignEntry.Award award, int position) {
		return database.sql("""
				insert into award (campaign_id, position, amount_from, amount_to, currency, quantity)
				values (:campaign, :position, :from, :to, :currency, :quantity) returning id
				""")
			.param("campaign", campaign)
			.param("position", position)
			.param("from", award.amountFrom())
			.param("to", award.amountTo())
			.param("currency", award.currency())
			.param("quantity", award.count())
			.query(Long.class)
			.single();
	}

	private void insertText(long award, String language, CampaignEntry.AwardText text) {
		database.sql("""
				insert into award_text (award_id, language, name, criteria)
				values (:award, :language, :name, :criteria)
				""")
			.param("award", award)
			.param("language", language)
			.param("name", text.name())
			.param("criteria", text.criteria())
			.update();
	}

}
