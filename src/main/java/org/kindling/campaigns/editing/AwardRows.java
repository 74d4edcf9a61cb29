package org.kindling.campaigns.editing;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The awards that campaigns offer. */
@Repository
class AwardRows {

	private final JdbcClient database;

	AwardRows(JdbcClient database) {
		this.database = database;
	}

	AwardForm find(long campaign, long award) {
		Map<String, String> names = new HashMap<>();
		Map<String, String> criteria = new HashMap<>();
		database.sql("select language, name, criteria from award_text where award_id = :id")
			.param("id", award)
			.query((row) -> {
				names.put(row.getString(1), row.getString(2));
				criteria.put(row.getString(1), row.getString(3));
			});
		return database.sql(
				"select amount_from, amount_to, currency, quantity from award where id = :id and campaign_id = :campaign")
			.param("id", award)
			.param("campaign", campaign)
			.query((row, _) -> new AwardForm(names, criteria, plain(row.getBigDecimal(1)), plain(row.getBigDecimal(2)),
					row.getString(3), row.getString(4)))
			.optional()
			.orElseThrow(NotFoundException::new);
	}

	/** Until the transaction ends, nobody gives it. */
	void lock(long award) {
		database.sql("select id from award where id = :id for update").param("id", award).query(Long.class).optional();
	}

	long add(long campaign, AwardForm form) {
		return offer(database.sql("""
				insert into award (campaign_id, position, amount_from, amount_to, currency, quantity)
				select :campaign, coalesce(max(position), 0) + 1, :from, :to, :currency, :quantity
				from award where campaign_id = :campaign returning id
				"""), form).param("campaign", campaign).query(Long.class).single();
	}

	void change(long award, AwardForm form) {
		offer(database.sql("""
				update award set amount_from = :from, amount_to = :to, currency = :currency, quantity = :quantity
				where id = :id
				"""), form).param("id", award).update();
	}

	void say(long award, AwardForm form) {
		database.sql("delete from award_text where award_id = :id").param("id", award).update();
		form.names()
			.forEach((language, name) -> database.sql("""
					insert into award_text (award_id, language, name, criteria)
					values (:id, :language, :name, :criteria)
					""")
				.param("id", award)
				.param("language", language)
				.param("name", name)
				.param("criteria", form.criteria().get(language))
				.update());
	}

	void remove(long award) {
		database.sql("delete from award where id = :id").param("id", award).update();
	}

	private static JdbcClient.StatementSpec offer(JdbcClient.StatementSpec statement, AwardForm form) {
		return statement.param("from", AwardForm.amount("amountFrom", form.amountFrom()), Types.NUMERIC)
			.param("to", AwardForm.amount("amountTo", form.amountTo()), Types.NUMERIC)
			.param("currency", form.currency().isEmpty() ? null : form.currency(), Types.VARCHAR)
			.param("quantity", form.most(), Types.INTEGER);
	}

	private static String plain(@Nullable BigDecimal amount) {
		return Optional.ofNullable(amount).map((each) -> each.stripTrailingZeros().toPlainString()).orElse("");
	}

}
