package org.kindling.creators;

import java.util.List;

import org.kindling.accounts.HandleProblem;
import org.kindling.accounts.HandleRefusedException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which handles are free. */
@Component
class Handles {

	/** Names that addresses and people may need for something else. */
	private static final List<String> KEPT = List.of("about", "account", "all", "anonymous", "api", "campaigns",
			"compliments", "creators", "curation", "everyone", "hashtags", "help", "here", "home", "media",
			"moderation", "new", "null", "privacy", "reports", "root", "safety", "search", "security", "settings",
			"signin", "signout", "signup", "stories", "studio", "system", "terms", "transparency", "uploads", "you");

	/** Words with which anybody would pass for staff, whatever stands beside them. */
	private static final List<String> STAFF = List.of("admin", "administrator", "curator", "kindling", "mod",
			"moderator", "official", "staff", "support");

	private final JdbcClient database;

	Handles(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The handle that was written, if it can be had.
	 * @throws HandleRefusedException if it is none, or is somebody's, or looks like
	 * somebody's
	 */
	HandleName free(String written) {
		HandleName handle = HandleName.read(written);
		if (isTaken(handle)) {
			throw new HandleRefusedException(HandleProblem.TAKEN);
		}
		return handle;
	}

	private boolean isTaken(HandleName handle) {
		return database.sql("""
				select exists (select from creator where skeleton = handle_skeleton(:handle))
					or handle_skeleton(:handle) in (select handle_skeleton(word) from unnest(:kept) word)
					or exists (select from unnest(:staff) word join regexp_split_to_table(:handle, '[._]+') part
						on handle_skeleton(part) = handle_skeleton(word))
					or handle_skeleton(:handle) in (select handle_skeleton(word) from unnest(:staff) word)
				""")
			.param("handle", handle.value())
			.param("kept", KEPT.toArray(String[]::new))
			.param("staff", STAFF.toArray(String[]::new))
			.query(Boolean.class)
			.single();
	}

}
