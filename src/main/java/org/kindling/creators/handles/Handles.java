package org.kindling.creators.handles;

import java.util.List;

import org.kindling.accounts.HandleRefusedException;
import org.kindling.accounts.HandleRefusedException.Reason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which handles are free. */
@Component
public class Handles {

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
	 * @throws HandleRefusedException if it is none, or is kept, or can be taken for
	 * somebody's
	 */
	public HandleName free(String written) {
		HandleName handle = HandleName.read(written);
		refuse(isKept(handle), Reason.RESERVED);
		refuse(isTaken(handle), Reason.TAKEN);
		return handle;
	}

	private boolean isKept(HandleName handle) {
		return database.sql("""
				with part (word) as (select :handle union all select regexp_split_to_table(:handle, '[._]+'))
				select handle_skeleton(:handle) in (select handle_skeleton(word) from unnest(:kept) word)
					or exists (select from part join unnest(:staff) staff
						on handle_skeleton(part.word) = handle_skeleton(staff))
				""")
			.param("handle", handle.value())
			.param("kept", KEPT.toArray(String[]::new))
			.param("staff", STAFF.toArray(String[]::new))
			.query(Boolean.class)
			.single();
	}

	private boolean isTaken(HandleName handle) {
		return database.sql("select exists (select from creator where skeleton = handle_skeleton(:handle))")
			.param("handle", handle.value())
			.query(Boolean.class)
			.single();
	}

	private static void refuse(boolean wrong, Reason reason) {
		if (wrong) {
			throw new HandleRefusedException(reason);
		}
	}

}
