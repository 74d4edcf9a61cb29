package org.kindling.tallies;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kindling.hashtags.HashtagService;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after what others publish numbers about. */
@Service
@Transactional(readOnly = true)
public class SubjectKeeping {

	private static final int LONGEST = 60;

	private static final int MOST_ALIKE = 1000;

	private final ReadingSubjects subjects;

	private final HashtagService hashtags;

	SubjectKeeping(ReadingSubjects subjects, HashtagService hashtags) {
		this.subjects = subjects;
		this.hashtags = hashtags;
	}

	/** All of them, in the order of their names. */
	public List<SubjectLine> list(Locale reader) {
		return subjects.list(reader.toLanguageTag());
	}

	/** What one is called, by languages; nothing where there is none. */
	public Map<String, SubjectText> texts(String slug) {
		return subjects.texts(slug);
	}

	/**
	 * Adds something that is counted.
	 * @param hashtag its label, or null if it is none
	 * @param campaign the id of the campaign whose page shows its readings, or null
	 * @param texts what it is called, by languages; at least in one
	 * @return its slug, made of its name
	 */
	@Transactional
	public String add(@Nullable String hashtag, @Nullable Long campaign, Map<String, SubjectText> texts) {
		String name = slug(
				Optional.ofNullable(texts.get("en")).orElseGet(() -> texts.values().iterator().next()).name());
		String slug = Stream
			.concat(Stream.of(name), IntStream.range(2, MOST_ALIKE).mapToObj((number) -> name + "-" + number))
			.filter((each) -> subjects.lock(each).isEmpty())
			.findFirst()
			.orElseThrow();
		subjects.write(subjects.add(slug).orElseThrow(), id(hashtag), campaign, texts);
		return slug;
	}

	/**
	 * Calls it otherwise, or shows its readings elsewhere.
	 * @throws NotFoundException if there is nothing of that slug
	 */
	@Transactional
	public void change(String slug, @Nullable String hashtag, @Nullable Long campaign, Map<String, SubjectText> texts) {
		subjects.write(subjects.lock(slug).orElseThrow(NotFoundException::new), id(hashtag), campaign, texts);
	}

	private @Nullable Long id(@Nullable String hashtag) {
		return (hashtag != null) ? hashtags.take(List.of(hashtag)).getFirst().id() : null;
	}

	private static String slug(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		String words = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
		String cut = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("^-|-$", "");
		return cut.isEmpty() ? "subject" : cut;
	}

}
