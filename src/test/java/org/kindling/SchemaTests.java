package org.kindling;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest
class SchemaTests {

	@Autowired
	private JdbcClient database;

	@Test
	void everyLimitHasAName() {
		assertThat(list("""
				select conname from pg_constraint
				where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'u')
					and conrelid <> 'flyway_schema_history'::regclass
					and conname ~ '(_check|_fkey|_key)[0-9]*$'
				""")).isEmpty();
	}

	@Test
	void everyTextHasALimit() {
		assertThat(list("""
				select c.table_name || '.' || c.column_name from information_schema.columns c
				where c.table_schema = 'public' and c.data_type in ('text', 'ARRAY') and c.is_generated = 'NEVER'
					and c.table_name <> 'flyway_schema_history'
					and not exists (select from information_schema.constraint_column_usage u
						join information_schema.check_constraints k using (constraint_schema, constraint_name)
						where u.table_name = c.table_name and u.column_name = c.column_name
							and k.check_clause !~ 'IS NOT NULL$')
				""")).isEmpty();
	}

	@Test
	void everyNumberThatCountsHoldsTheWholeWorlds() {
		assertThat(list("""
				select table_name || ' ' || data_type from information_schema.columns
				where table_schema = 'public' and column_name = 'amount' order by 1
				""")).containsExactly("quarter_figure bigint", "reading bigint", "tally bigint", "tally_total bigint");
	}

	@Test
	void everyForeignKeyCanBeFollowedBackwards() {
		assertThat(list("""
				select k.conrelid::regclass || ' (' || k.conname || ')' from pg_constraint k
				where k.contype = 'f' and k.confdeltype in ('c', 'n') and not exists (
					select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1])
				""")).isEmpty();
	}

	private List<String> list(String sql) {
		return database.sql(sql).query(String.class).list();
	}

}
