package org.kindling.stories;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Languages;
import org.kindling.platform.Said;
import org.kindling.platform.WrittenText;
import org.kindling.platform.Words;

/**
 * A story as it is typed. A form without a title is none: it says only which story it is
 * about.
 *
 * @param key made with the form of a new story, so that sending it twice makes one
 * @param version what the author saw when they began to type
 * @param title one line
 * @param body paragraphs with empty lines between them
 * @param language one of the portal's languages
 * @param hashtags with or without #, with spaces or commas between them
 * @param video a file that came with the form, or the number of an uploaded video; or
 * null
 * @param link a video on another platform; null where it was not asked for
 * @param consent who is to be seen
 */
record StoryForm(@Nullable String key, @Nullable Long version,
		@Words(most = 120) @Said(groups = HandingIn.class) String title,
		@Words(most = 5000) @Said(groups = HandingIn.class) String body, @NotNull String language,
		@Words(most = 700) String hashtags, @Nullable Object video, @Nullable String link,
		@NotNull(groups = HandingIn.class) @Nullable String consent) {

	StoryForm {
		title = WrittenText.line(title);
		body = WrittenText.of(body);
		language = Languages.ALL.stream()
			.map(Locale::toLanguageTag)
			.filter(String.valueOf(language)::equals)
			.findFirst()
			.orElse(null);
		hashtags = WrittenText.line(hashtags);
		link = (link != null) ? WrittenText.line(link) : null;
		consent = Consent.read(consent).map(Consent::word).orElse(null);
	}

	/** A form that nobody has typed anything into yet. */
	static StoryForm empty(Locale reader) {
		return new StoryForm(UUID.randomUUID().toString(), null, "", "", reader.toLanguageTag(), "", null, "", null);
	}

	/** The form as a story fills it. */
	static StoryForm of(OwnStory story, @Nullable String link) {
		StoryWords words = story.words();
		return new StoryForm(null, story.publication().version(), words.title(), words.body(), words.language(),
				words.hashtags(), null, link, (words.consent() != null) ? words.consent().word() : null);
	}

	/** What is written in it. */
	StoryWords words() {
		return new StoryWords(title, body, language, hashtags, Consent.read(consent).orElse(null));
	}

}
