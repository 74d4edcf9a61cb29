package org.kindling.moderation.reports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kindling.publishing.Item;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.Submission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was said about something and nobody has looked at yet. What its author took back
 * before anybody did is among that as soon as they hand it in again.
 */
@Repository
class OpenReports {

	private static final String ABOUT = """
			from report where kind = :kind and item_id = :item
				and (settled_at is null or outcome = 'withdrawn' and :waiting)
			""";

	private final JdbcClient database;

	OpenReports(JdbcClient database) {
		this.database = database;
	}

	/** What was said, what weighs most first. */
	List<Report> about(Submission submission, int size) {
		return ask("select * " + ABOUT + "order by reason = 'child_at_risk' desc, words is null, id limit " + size,
				submission)
			.query(Reports::read)
			.list();
	}

	/** Why, each reason once. */
	Set<ReportReason> reasons(Submission submission) {
		return ask("select distinct reason " + ABOUT, submission).query(String.class)
			.stream()
			.flatMap((word) -> ReportReason.of(word).stream())
			.collect(Collectors.toSet());
	}

	/** How many people said so. */
	long countSenders(Submission submission) {
		return ask("select count(distinct coalesce(sender, id::text)) " + ABOUT, submission).query(Long.class).single();
	}

	/** The number of the latest report that nobody has decided about, or zero. */
	long last(Item item) {
		return database.sql(
				"select coalesce(max(id), 0) from report where kind = :kind and item_id = :item and settled_at is null")
			.param("kind", item.kind())
			.param("item", item.id())
			.query(Long.class)
			.single();
	}

	private JdbcClient.StatementSpec ask(String what, Submission submission) {
		return database.sql(what)
			.param("kind", submission.item().kind())
			.param("item", submission.item().id())
			.param("waiting", submission.publication().status() == PublicationStatus.WAITING);
	}

}
