package org.kindling.moderation;

import org.kindling.Guest;
import org.kindling.stories.Teller;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who works in the portal of a test.
 *
 * @param account the id of their account
 * @param browser they have signed in with
 */
public record Staff(long account, Guest browser) {

	/** Somebody with a role beside that of a creator, signed in. */
	public static Staff join(ListableBeanFactory beans, String portal, String role) {
		Teller person = Teller.join(beans, portal);
		beans.getBean(JdbcClient.class)
			.sql("insert into account_role (account_id, role) values (?, ?)")
			.param(person.account())
			.param(role)
			.update();
		return new Staff(person.account(), person.signIn());
	}

	/** A moderator, signed in. */
	public static Staff moderator(ListableBeanFactory beans, String portal) {
		return join(beans, portal, "moderator");
	}

}
