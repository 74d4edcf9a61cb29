package org.kindling.curation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What curators chose of the stories of one account. */
@Repository
class OwnHonours {

	private static final String OWN = """
			(select s.id from story s join creator c on c.id = s.creator_id where c.account_id = :account)
			""";

	private final JdbcClient database;

	OwnHonours(JdbcClient database) {
		this.database = database;
	}

	List<OwnAward> awards(long account) {
		return database
			.sql("""
					select s.slug as story, n.name as award, t.language, t.sentence, g.state, g.granted_at, g.told_at, g.paid_on,
						g.reference, g.withdrawn_at, g.why
					from award_grant g join story s on s.id = g.story_id join award_grant_text t on t.grant_id = g.id
					join lateral (select x.name from award_text x where x.award_id = g.award_id
						order by case x.language when t.language then 0 when 'en' then 1 else 2 end limit 1) n on true
					where g.story_id in %s order by g.id, t.language
					"""
				.formatted(OWN))
			.param("account", account)
			.query(OwnAward.class)
			.list();
	}

	List<OwnPick> picks(long account) {
		return database
			.sql("""
					select s.slug as story, p.place, coalesce(c.slug, d.slug) as campaign, e.slug as edition, p.starts_at, p.ends_at
					from pick p join story s on s.id = p.story_id left join campaign c on c.id = p.campaign_id
					left join edition e on e.id = p.edition_id left join campaign d on d.id = e.campaign_id
					where p.story_id in %s order by p.id
					"""
				.formatted(OWN))
			.param("account", account)
			.query(OwnPick.class)
			.list();
	}

	void erase(long account) {
		database.sql("delete from award_grant where story_id in " + OWN).param("account", account).update();
		database.sql("delete from pick where story_id in " + OWN).param("account", account).update();
	}

	/** An award to take home, in the words of one language. */
	record OwnAward(String story, String award, String language, String sentence, String state,
			OffsetDateTime grantedAt, @Nullable OffsetDateTime toldAt, @Nullable LocalDate paidOn,
			@Nullable String reference, @Nullable OffsetDateTime withdrawnAt, @Nullable String why) {

	}

	/** Where and when a story was shown first. */
	record OwnPick(String story, String place, @Nullable String campaign, @Nullable String edition,
			OffsetDateTime startsAt, @Nullable OffsetDateTime endsAt) {

	}

}
