package org.kindling.creators;

import java.time.InstantSource;
import java.time.ZoneOffset;

import org.kindling.accounts.Freedom;
import org.kindling.accounts.HandleProblem;
import org.kindling.accounts.HandleRefusedException;
import org.kindling.accounts.NewProfile;
import org.kindling.accounts.Profiles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the profiles of people who sign up. */
@Component
class CreatorProfiles implements Profiles {

	private final Handles handles;

	private final JdbcClient database;

	private final InstantSource time;

	CreatorProfiles(Handles handles, JdbcClient database, InstantSource time) {
		this.handles = handles;
		this.database = database;
		this.time = time;
	}

	@Override
	public String read(String typed) {
		return handles.free(typed).value();
	}

	@Override
	public void open(NewProfile profile) {
		int opened = database.sql("""
				insert into creator (handle, display_name, region, languages, avatar, origin, joined_at, account_id)
				values (:handle, :name, :region, array[:language], :avatar, :origin, :now, :account)
				on conflict do nothing
				""")
			.param("handle", profile.handle())
			.param("name", profile.displayName())
			.param("region", profile.ageBand().allows(Freedom.COUNTRY) ? profile.country() : null)
			.param("language", profile.language())
			.param("avatar", "avatar-" + (1 + profile.account() % 24))
			.param("origin", profile.demonstration() ? "demonstration" : "account")
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.param("account", profile.account())
			.update();
		if (opened == 0) {
			throw new HandleRefusedException(HandleProblem.TAKEN);
		}
	}

}
