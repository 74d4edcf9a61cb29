package org.kindling.demonstration;

import java.util.concurrent.Executors;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kindling.demonstration.DemonstrationFixtures.NOW;

class DemonstrationTests {

	private final DataSource database = FreshDatabase.create();

	@Test
	void loadsIntoAnEmptyDatabase() {
		DemonstrationFixtures.start(this.database, NOW);

		assertThat(count("campaign")).isEqualTo(4);
		assertThat(count("story")).isGreaterThan(60);
	}

	@Test
	void loadsNothingTwice() {
		DemonstrationFixtures.start(this.database, NOW);
		long stories = count("story");
		long tallies = count("tally");

		DemonstrationFixtures.start(this.database, NOW.plusSeconds(60));

		assertThat(count("campaign")).isEqualTo(4);
		assertThat(count("story")).isEqualTo(stories);
		assertThat(count("tally")).isEqualTo(tallies);
	}

	@Test
	void leavesADatabaseWithACampaignAlone() {
		JdbcClient.create(this.database).sql("""
				with tag as (insert into hashtag (name, label, created_at) values ('ours', 'Ours', now()) returning id)
				insert into campaign (slug, hashtag_id, organiser, palette, motif, scene, position, created_at)
				select 'ours', id, 'Us', 'dawn', 'people', 'hills', 1, now() from tag
				""").update();

		DemonstrationFixtures.start(this.database, NOW);

		assertThat(count("campaign")).isEqualTo(1);
		assertThat(count("story")).isZero();
	}

	@Test
	void loadsOnceWhenTwoNodesStartAtOnce() throws Exception {
		try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
			var one = nodes.submit(() -> DemonstrationFixtures.start(this.database, NOW));
			var other = nodes.submit(() -> DemonstrationFixtures.start(this.database, NOW));
			one.get();
			other.get();
		}

		assertThat(count("campaign")).isEqualTo(4);
		assertThat(count("safety_tip")).isPositive();
	}

	@Test
	void loadsNothingWhenSomethingIsMissing() {
		assertThatExceptionOfType(BadEntryException.class)
			.isThrownBy(() -> DemonstrationFixtures.start(this.database, NOW, "demonstration-without-creators/"))
			.withMessageStartingWith("The demonstration's stories-en.yaml is wrong in entry 1 (a-story): ");

		assertThat(count("partner")).isZero();
		assertThat(count("campaign")).isZero();
		assertThat(count("hashtag")).isZero();
	}

	private long count(String table) {
		return JdbcClient.create(this.database).sql("select count(*) from " + table).query(Long.class).single();
	}

}
