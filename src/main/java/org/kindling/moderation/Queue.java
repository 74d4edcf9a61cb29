package org.kindling.moderation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kindling.moderation.QueuePage.Count;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open cases in the order in which they should be looked at. */
@Repository
class Queue {

	private final JdbcClient database;

	Queue(JdbcClient database) {
		this.database = database;
	}

	/** So many of the cases that a filter lets through, after a place. */
	List<Case> list(QueueFilter filter, @Nullable Place after, Instant now, int size) {
		Map<String, Object> values = new HashMap<>();
		List<String> rules = new ArrayList<>(List.of("true"));
		rule(rules, values, "kind", filter.kind(), "kind = :kind");
		rule(rules, values, "cause", filter.cause(), "cause = :cause");
		rule(rules, values, "campaign", filter.campaign(), "campaign = :campaign");
		rule(rules, values, "language", filter.language(), "language = :language");
		rule(rules, values, "sign", filter.sign(), ":sign = any(signs)");
		if (filter.waited() != null) {
			rule(rules, values, "before", now.minus(Duration.ofHours(filter.waited())).atOffset(ZoneOffset.UTC),
					"opened_at <= :before");
		}
		if (after != null) {
			values.put("risk", after.risk());
			values.put("id", after.id());
			rule(rules, values, "at", after.openedAt().atOffset(ZoneOffset.UTC),
					"risk <= :risk and (risk < :risk or (opened_at, id) > (:at, :id))");
		}
		return database
			.sql("select * from moderation_case where %s order by risk desc, opened_at, id limit %d"
				.formatted(String.join(" and ", rules), size))
			.params(values)
			.query(CaseRepository::read)
			.list();
	}

	/** How many open cases there are of each kind, cause, language and campaign. */
	Map<String, List<Count>> counts() {
		Map<String, List<Count>> counts = new HashMap<>();
		database.sql("""
				select case when grouping(kind) = 0 then 'kind' when grouping(cause) = 0 then 'cause'
						when grouping(language) = 0 then 'language' else 'campaign' end as counted,
					coalesce(kind, cause, language, campaign) as name, count(*) as amount
				from moderation_case
				group by grouping sets (kind, cause, language, campaign) order by 3 desc, 2
				""").query((row) -> {
			if (row.getString("name") != null) {
				counts.computeIfAbsent(row.getString("counted"), (_) -> new ArrayList<>())
					.add(new Count(row.getString("name"), row.getLong("amount")));
			}
		});
		return counts;
	}

	private static void rule(List<String> rules, Map<String, Object> values, String name, @Nullable Object value,
			String rule) {
		if (value != null) {
			rules.add(rule);
			values.put(name, value);
		}
	}

}
