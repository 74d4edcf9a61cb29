package org.kindling.publishing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Leafs through the ledger, the latest entries first. */
@Service
public class LedgerList {

	// From one to the next by the index, as there are few words and many entries.
	private static final String WORDS = """
			with recursive known as (select min(%1$s) as word from ledger_entry
				union all select (select min(e.%1$s) from ledger_entry e where e.%1$s > k.word) from known k
					where k.word is not null)
			select word from known where word is not null
			""";

	private final JdbcClient database;

	LedgerList(JdbcClient database) {
		this.database = database;
	}

	/** So many entries at most, the latest first. */
	public List<LedgerEntry> latest(LedgerQuery query, int most) {
		Map<String, Object> values = new HashMap<>();
		List<String> rules = new ArrayList<>(List.of("true"));
		rule(rules, values, "kind = :kind", query.kind());
		rule(rules, values, "item_id = :item", query.item());
		rule(rules, values, "step = :act", query.act());
		rule(rules, values, "account_id = :account", query.account());
		rule(rules, values, "reason = :reason", query.reason());
		rule(rules, values, "at >= :from", time(query.from()));
		rule(rules, values, "at < :until", time(query.until()));
		rule(rules, values, "number < :before", query.before());
		return database
			.sql("select * from ledger_entry where %s order by number desc limit %d"
				.formatted(String.join(" and ", rules), most))
			.params(values)
			.query(Ledger::entry)
			.list();
	}

	/** The kinds of what entries are about, in the order of the alphabet. */
	public List<String> kinds() {
		return words("kind");
	}

	/** What was done at all, in the order of the alphabet. */
	public List<String> acts() {
		return words("step");
	}

	/** The codes of the reasons that were given, in the order of the alphabet. */
	public List<String> reasons() {
		return words("reason");
	}

	private List<String> words(String column) {
		return database.sql(WORDS.formatted(column)).query(String.class).list();
	}

	// The value is called as the last word of its rule.
	private static void rule(List<String> rules, Map<String, Object> values, String rule, @Nullable Object value) {
		if (value != null) {
			rules.add(rule);
			values.put(rule.substring(rule.indexOf(':') + 1), value);
		}
	}

	private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
		return (moment != null) ? moment.atOffset(ZoneOffset.UTC) : null;
	}

}
