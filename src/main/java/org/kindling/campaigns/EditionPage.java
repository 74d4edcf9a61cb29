package org.kindling.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kindling.media.Cover;

/**
 * An edition as its reader sees it, with what it takes over from its campaign.
 *
 * @param campaignId the campaign's id
 * @param campaign the campaign's slug
 * @param hashtag the campaign's hashtag, normalised
 * @param hashtagLabel the same as it is written
 * @param furtherHashtags labels of others that it gathers
 * @param organiser who runs the campaign
 * @param cover what is drawn for the campaign
 * @param slug the edition's own slug
 * @param language the edition's own language
 * @param region its country, or null for the world
 * @param period when it runs
 * @param accounts the accounts that speak for it
 * @param demonstration whether it exists on this portal only, to show how it works
 * @param name what the edition is called
 * @param title what the campaign is called in it
 * @param headline its message
 * @param emphasis the words of the headline that are stressed, or null
 * @param introduction one to three sentences
 * @param note what must be said besides, or null
 * @param goals what the campaign wants
 * @param takePart the steps of taking part
 */
public record EditionPage(long campaignId, String campaign, String hashtag, String hashtagLabel,
		List<String> furtherHashtags, String organiser, Cover cover, String slug, String language,
		@Nullable String region, Period period, List<String> accounts, boolean demonstration, String name, String title,
		String headline, @Nullable String emphasis, String introduction, @Nullable String note, List<String> goals,
		List<String> takePart) {

	EditionPage(long campaignId, String campaign, String hashtag, String hashtagLabel, @Nullable String furtherHashtags,
			String organiser, String palette, String motif, String scene, String slug, String language,
			@Nullable String region, @Nullable LocalDate announcedOn, @Nullable LocalDate startsOn,
			@Nullable LocalDate endsOn, @Nullable String words, String[] accounts, boolean demonstration, String name,
			String title, String headline, @Nullable String emphasis, String introduction, @Nullable String note,
			String[] goals, String[] takePart) {
		this(campaignId, campaign, hashtag, hashtagLabel,
				(furtherHashtags != null) ? List.of(furtherHashtags.split(" ")) : List.of(), organiser,
				new Cover(palette, motif, scene), slug, language, region,
				new Period(announcedOn, startsOn, endsOn, words), List.of(accounts), demonstration, name, title,
				headline, emphasis, introduction, note, List.of(goals), List.of(takePart));
	}

	/** Labels of all its hashtags, the campaign's own first. */
	public List<String> tags() {
		return Stream.concat(Stream.of(hashtagLabel), furtherHashtags.stream()).toList();
	}

	/** What stands before the stressed words of the headline. */
	public String beforeEmphasis() {
		return (emphasis != null) ? headline.substring(0, headline.indexOf(emphasis)) : headline;
	}

	/** What stands after the stressed words of the headline. */
	public String afterEmphasis() {
		return (emphasis != null) ? headline.substring(headline.indexOf(emphasis) + emphasis.length()) : "";
	}

}
