package org.kindling.creators;

import java.time.InstantSource;
import java.time.ZoneOffset;

import org.kindling.accounts.HandleProblem;
import org.kindling.accounts.HandleRefusedException;
import org.kindling.accounts.NewProfile;
import org.kindling.accounts.Profiles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The profiles of people who have just signed up. */
@Component
class CreatorProfiles implements Profiles {

	private static final int DRAWINGS = 24;

	private final Handles handles;

	private final CreatorRepository creators;

	private final ProfileChanges changes;

	private final JdbcClient database;

	private final InstantSource time;

	CreatorProfiles(Handles handles, CreatorRepository creators, ProfileChanges changes, JdbcClient database,
			InstantSource time) {
		this.handles = handles;
		this.creators = creators;
		this.changes = changes;
		this.database = database;
		this.time = time;
	}

	@Override
	public String read(String typed) {
		return handles.free(typed).value();
	}

	/**
	 * Opens a profile that shows the handle and nothing else; the name waits for a
	 * moderator.
	 */
	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void open(NewProfile profile) {
		insert(profile, handles.free(profile.handle()));
		Creator creator = creators.findByAccountId(profile.account()).orElseThrow();
		creator.settle(Choices.first(profile.ageBand(), profile.country(), profile.language()));
		Face face = Face.called(profile.displayName());
		if (profile.demonstration()) {
			creator.show(face);
		}
		else {
			changes.want(creator, face);
		}
	}

	// Two people may confirm the same handle at the same moment.
	private void insert(NewProfile profile, HandleName handle) {
		int inserted = database.sql("""
				insert into creator (account_id, handle, display_name, avatar, origin, visibility, approved, joined_at)
				values (:account, :handle, :handle, :avatar, :origin, 'private', false, :now)
				on conflict (skeleton) do nothing
				""")
			.param("account", profile.account())
			.param("handle", handle.value())
			.param("avatar", "avatar-" + (1 + profile.account() % DRAWINGS))
			.param("origin", profile.demonstration() ? "demonstration" : "account")
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.update();
		if (inserted == 0) {
			throw new HandleRefusedException(HandleProblem.TAKEN);
		}
	}

}
