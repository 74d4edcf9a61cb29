package org.kindling.demonstration;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The organisations behind the campaigns. */
class Partners implements Chapter {

	private final DataFile<Partner> file;

	private final JdbcClient database;

	Partners(DataFolder data, JdbcClient database) {
		this.file = data.list("partners.yaml", Partner.class);
		this.database = database;
	}

	@Override
	public void write(Today today) {
		file.each(this::insert);
	}

	private void insert(Partner partner) {
		long id = database.sql("insert into partner (slug, name, logo) values (:slug, :name, :logo) returning id")
			.param("slug", partner.slug())
			.param("name", partner.name())
			.param("logo", partner.logo())
			.query(Long.class)
			.single();
		partner.missions()
			.forEach((language, mission) -> database
				.sql("insert into partner_text (partner_id, language, mission) values (:id, :language, :mission)")
				.param("id", id)
				.param("language", language)
				.param("mission", mission)
				.update());
	}

	record Partner(String slug, String name, String logo, Map<String, String> missions) {

	}

}
