package org.kindling.moderation;

import java.util.UUID;

import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** What tests need to sit at a moderator's desk. */
record Desk(ListableBeanFactory beans) {

	static final String PASSWORD = "a bus that waited for me";

	/** An account that moderates. */
	long moderator() {
		return database().sql("""
				with made as (insert into account (email, password, age_band, language, created_at)
					values (:email, :password, 'adult', 'en', now()) returning id)
				insert into account_role (account_id, role) select id, 'moderator' from made returning account_id
				""")
			.param("email", UUID.randomUUID() + "@example.org")
			.param("password", beans.getBean(PasswordEncoder.class).encode(PASSWORD))
			.query(Long.class)
			.single();
	}

	/** A story of somebody that waits, and its case. */
	Item waiting(Teller author, String title) {
		long id = database()
			.sql("""
					insert into story (slug, campaign_id, creator_id, title, body, language, hashtags, consent, status,
						status_since)
					select :slug, (select min(id) from campaign), id, :title, 'He had seen her running.', 'en', '', 'nobody',
						'waiting', now()
					from creator where account_id = :account returning id
					""")
			.param("slug", "s-" + UUID.randomUUID())
			.param("title", title)
			.param("account", author.account())
			.query(Long.class)
			.single();
		beans.getBean(CaseKeeping.class).straighten();
		return new Item("story", id);
	}

	/** What a change of somebody's profile is, and its case. */
	Item profile(Teller author) {
		long id = database().sql("""
				select p.id from profile_change p join creator c on c.id = p.creator_id where c.account_id = ?
				""").param(author.account()).query(Long.class).single();
		return new Item("profile", id);
	}

	long version(Item item) {
		return beans.getBean(Kinds.class).find(item).orElseThrow().publication().version();
	}

	PublicationStatus status(Item item) {
		return beans.getBean(Kinds.class).find(item).orElseThrow().publication().status();
	}

	PublicationStep decide(Item item, PublicationStep step, Reason reason, long moderator) {
		return decisions().decide(item, version(item), step, reason, moderator);
	}

	DecisionService decisions() {
		return beans.getBean(DecisionService.class);
	}

	/** How many steps of a kind were taken with it. */
	long steps(Item item, PublicationStep step) {
		return beans.getBean(LedgerService.class)
			.history(item)
			.stream()
			.filter((entry) -> entry.act().name().equals(step.word()))
			.count();
	}

	TransactionOperations transaction() {
		return beans.getBean(TransactionOperations.class);
	}

	JdbcClient database() {
		return beans.getBean(JdbcClient.class);
	}

}
