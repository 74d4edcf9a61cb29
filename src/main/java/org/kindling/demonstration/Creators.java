package org.kindling.demonstration;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people who tell the stories: six real ones, of whom only reported facts are shown,
 * and invented ones.
 */
class Creators implements Chapter {

	private static final int HOUR_OF_JOINING = 6;

	private final DataFile<Creator> file;

	private final JdbcClient database;

	Creators(DataFolder data, JdbcClient database) {
		this.file = data.list("creators.yaml", Creator.class);
		this.database = database;
	}

	@Override
	public void write(Today today) {
		file.each((creator) -> insert(creator, today));
	}

	private void insert(Creator creator, Today today) {
		database.sql("""
				insert into creator
					(handle, display_name, bio, bio_language, region, languages, avatar, origin, joined_at)
				values (:handle, :name, :bio, :bioLanguage, :region, :languages, :avatar, :origin, :joined)
				""")
			.param("handle", creator.handle())
			.param("name", creator.displayName())
			.param("bio", creator.bio())
			.param("bioLanguage", (creator.bio() != null) ? creator.language() : null)
			.param("region", creator.region())
			.param("languages", creator.languages().toArray(String[]::new))
			.param("avatar", "avatar-" + creator.avatar())
			.param("origin", creator.origin())
			.param("joined", creator.joined(today))
			.update();
	}

	record Creator(String handle, String displayName, String origin, @Nullable String bio, @Nullable String language,
			@Nullable String region, List<String> languages, int avatar, @Nullable Integer joinedDaysAgo) {

		Creator {
			languages = (languages != null) ? languages : List.of();
		}

		// Nobody reported when the real ones joined: they are here since their film is,
		// see Beginnings.
		OffsetDateTime joined(Today today) {
			return (joinedDaysAgo != null) ? today.past(joinedDaysAgo, HOUR_OF_JOINING, 0) : today.time();
		}

	}

}
