package org.kindling.stories;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.media.Cover;

/**
 * A story in a list.
 *
 * @param id the story's id
 * @param slug its name in addresses
 * @param title as its creator wrote it
 * @param beginning the first words of the story, cut between two words
 * @param language the language of both
 * @param handle the creator's handle, without @
 * @param displayName the creator's name
 * @param tags labels of its hashtags, in its creator's order
 * @param views all views counted so far
 * @param cover what is drawn where there is no poster
 * @param poster the poster's file name, or null
 * @param durationInMs the video's length, or null where there is none
 * @param captions the languages of the video's captions
 * @param standIn whether its video stands in for a film that is not shown here
 * @param demonstration whether it is invented or stands in for something
 * @param publishedAt when it became public
 */
public record StoryCard(long id, String slug, String title, String beginning, String language, String handle,
		String displayName, List<String> tags, long views, Cover cover, @Nullable String poster,
		@Nullable Integer durationInMs, List<String> captions, boolean standIn, boolean demonstration,
		Instant publishedAt) {

	/** Constructs a card in a query over {@link #FROM}. */
	public static final String NEW = """
			new org.kindling.stories.StoryCard(s.id, s.slug, s.title, substring(s.body, 1, 240), s.language, a.handle,
				a.displayName, (select listagg(t.label, ' ') within group (order by o.position) from StoryHashtag o
					join Hashtag t on t.id = o.key.hashtagId where o.key.storyId = s.id), v.amount, s.palette, s.motif, s.scene, p.name, w.durationInMs,
				(select listagg(k.language, ' ') within group (order by k.language) from Caption k
					where k.video = w), coalesce(w.standIn, false), s.demonstration, s.publication.publishedAt)
			""";

	/** The published stories {@code s} with all that a card shows. */
	public static final String FROM = """
			 from Story s join s.creator a
			 join TallyTotal v on v.key.subject = STORY and v.key.subjectId = s.id and v.key.measure = VIEWS
			 left join s.video w left join w.poster p
			""";

	private static final int SHORT = 160;

	StoryCard(long id, String slug, String title, String body, String language, String handle, String displayName,
			@Nullable String tags, long views, @Nullable String palette, @Nullable String motif, @Nullable String scene,
			@Nullable String poster, @Nullable Integer durationInMs, @Nullable String captions, boolean standIn,
			boolean demonstration, Instant publishedAt) {
		this(id, slug, title, beginning(body), language, handle, displayName, words(tags), views,
				(palette != null && motif != null && scene != null) ? new Cover(palette, motif, scene) : Cover.of(slug),
				poster, durationInMs, words(captions), standIn, demonstration, publishedAt);
	}

	/** The card as it would be if it were published with these hashtags on a day. */
	StoryCard asPublic(List<String> borne, Instant day) {
		return new StoryCard(id, (slug != null) ? slug : "", title, beginning, language, handle, displayName, borne,
				views, cover, poster, durationInMs, captions, standIn, demonstration, day);
	}

	private static List<String> words(@Nullable String words) {
		return (words != null) ? List.of(words.split(" ")) : List.of();
	}

	private static String beginning(String body) {
		String line = body.replaceAll("\\s+", " ").strip();
		if (line.length() <= SHORT) {
			return line;
		}
		int space = line.lastIndexOf(' ', SHORT);
		return line.substring(0, (space > 0) ? space : SHORT) + "…";
	}

}
