package org.kindling.campaigns.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations behind campaigns. */
@Repository
class PartnerRows {

	private final JdbcClient database;

	PartnerRows(JdbcClient database) {
		this.database = database;
	}

	/** All, by their names. */
	List<PartnerLine> all() {
		return database
			.sql("""
					select p.id, p.name, p.link, count(c.campaign_id) as campaigns
					from partner p left join campaign_partner c on c.partner_id = p.id group by p.id order by lower(p.name), p.id
					""")
			.query(PartnerLine.class)
			.list();
	}

	PartnerForm find(long partner) {
		Map<String, String> missions = new HashMap<>();
		database.sql("select language, mission from partner_text where partner_id = :id")
			.param("id", partner)
			.query((row) -> {
				missions.put(row.getString(1), row.getString(2));
			});
		return database.sql("select name, link from partner where id = :id")
			.param("id", partner)
			.query((row, _) -> new PartnerForm(row.getString(1), row.getString(2), missions))
			.optional()
			.orElseThrow(NotFoundException::new);
	}

	long add(String slug, PartnerForm form) {
		return database.sql("insert into partner (slug, name) values (:slug, :name) returning id")
			.param("slug", slug)
			.param("name", form.name())
			.query(Long.class)
			.single();
	}

	boolean isTaken(String slug) {
		return database.sql("select count(*) > 0 from partner where slug = :slug")
			.param("slug", slug)
			.query(Boolean.class)
			.single();
	}

	void change(long partner, PartnerForm form) {
		database.sql("update partner set name = :name, link = nullif(:link, '') where id = :id")
			.param("name", form.name())
			.param("link", form.link())
			.param("id", partner)
			.update();
		database.sql("delete from partner_text where partner_id = :id").param("id", partner).update();
		form.missions()
			.forEach((language, mission) -> database
				.sql("insert into partner_text (partner_id, language, mission) values (:id, :language, :mission)")
				.param("id", partner)
				.param("language", language)
				.param("mission", mission)
				.update());
	}

	List<String> of(long campaign) {
		return database.sql("select partner_id from campaign_partner where campaign_id = :id order by position")
			.param("id", campaign)
			.query(String.class)
			.list();
	}

	void put(long campaign, List<String> partners) {
		database.sql("delete from campaign_partner where campaign_id = :id").param("id", campaign).update();
		for (int at = 0; at < partners.size(); at++) {
			database.sql("""
					insert into campaign_partner (campaign_id, partner_id, position)
					select :campaign, id, :position from partner where id = :partner
					""")
				.param("campaign", campaign)
				.param("position", at + 1)
				.param("partner", Long.valueOf(partners.get(at)))
				.update();
		}
	}

	/**
	 * A partner in a list.
	 *
	 * @param id its number
	 * @param name its own name
	 * @param link its site, or null
	 * @param campaigns how many it is behind
	 */
	record PartnerLine(long id, String name, @Nullable String link, long campaigns) {

	}

}
