package org.kindling.curation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where stories are featured.
 *
 * @param campaign the campaign's slug, or null for the home page
 * @param edition the slug of one of its editions, or null for the campaign as a whole
 */
public record Place(@Nullable String campaign, @Nullable String edition) {

	/** The home page. */
	public static final Place HOME = new Place(null, null);

	private static final String SLUG = "[a-z0-9-]{1,80}";

	private static final Pattern WRITTEN = Pattern
		.compile("home|campaign:(" + SLUG + ")|edition:(" + SLUG + ")/(" + SLUG + ")");

	/**
	 * The place that a word names: {@code home}, {@code campaign:spread-kindness} or
	 * {@code edition:spread-kindness/malaysia}.
	 */
	public static Optional<Place> read(@Nullable String word) {
		Matcher written = WRITTEN.matcher((word != null) ? word : "home");
		return written.matches()
				? Optional
					.of(new Place((written.group(1) != null) ? written.group(1) : written.group(2), written.group(3)))
				: Optional.empty();
	}

	/** As the database spells what kind of place it is. */
	String kind() {
		return (campaign == null) ? "home" : (edition == null) ? "campaign" : "edition";
	}

	/** The word that {@link #read} reads. */
	public String word() {
		return (campaign == null) ? "home"
				: (edition == null) ? "campaign:" + campaign : "edition:" + campaign + "/" + edition;
	}

	/** Its address for everybody. */
	public String path() {
		return (campaign == null) ? "/" : "/campaigns/" + campaign + ((edition != null) ? "/editions/" + edition : "");
	}

}
