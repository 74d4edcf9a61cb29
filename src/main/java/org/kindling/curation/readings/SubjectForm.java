package org.kindling.curation.readings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.kindling.hashtags.HashtagName;
import org.kindling.platform.Languages;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;
import org.kindling.tallies.SubjectLine;
import org.kindling.tallies.SubjectText;

/**
 * Something that others count, as a curator describes it.
 *
 * @param hashtag the hashtag it is, with or without #; or empty
 * @param campaign the id of the campaign whose page shows its readings, or null
 * @param name what it is called in each language, in the order of the languages
 * @param note what the source said besides, in the same order
 */
record SubjectForm(String hashtag, @Nullable Long campaign, List<String> name, List<String> note) {

	SubjectForm(@Nullable String hashtag, @Nullable Long campaign, @Nullable List<String> name,
			@Nullable List<String> note) {
		this.hashtag = WrittenText.line(hashtag);
		this.campaign = campaign;
		this.name = Objects.requireNonNullElse(name, List.of());
		this.note = Objects.requireNonNullElse(note, List.of());
	}

	static SubjectForm of(SubjectLine subject, Map<String, SubjectText> texts) {
		List<Optional<SubjectText>> all = tags().stream().map(texts::get).map(Optional::ofNullable).toList();
		return new SubjectForm((subject.hashtag() != null) ? "#" + subject.hashtag() : "", subject.campaign(),
				all.stream().map((text) -> text.map(SubjectText::name).orElse("")).toList(),
				all.stream().map((text) -> text.map(SubjectText::note).orElse("")).toList());
	}

	/** A line for each language of the portal. */
	@Valid
	public List<Line> getLines() {
		List<String> tags = tags();
		return IntStream.range(0, tags.size())
			.mapToObj((at) -> new Line(tags.get(at), at(name, at), at(note, at)))
			.toList();
	}

	/** What it is called, by languages; nothing in those of which nothing was typed. */
	Map<String, SubjectText> texts() {
		Map<String, SubjectText> texts = new LinkedHashMap<>();
		getLines().stream()
			.filter((line) -> WrittenText.saysSomething(line.name()))
			.forEach((line) -> texts.put(line.language(),
					new SubjectText(line.name(), line.note().isEmpty() ? null : line.note())));
		return texts;
	}

	/** The hashtag without #, or null. */
	@Nullable String label() {
		String plain = hashtag.replaceFirst("^[#＃]", "");
		return plain.isEmpty() ? null : plain;
	}

	boolean hasBadHashtag() {
		return label() != null && HashtagName.read(hashtag).isEmpty();
	}

	private static List<String> tags() {
		return Languages.ALL.stream().map((locale) -> locale.toLanguageTag()).toList();
	}

	private static String at(List<String> texts, int at) {
		return (at < texts.size()) ? WrittenText.line(texts.get(at)) : "";
	}

	/** What it is called in one language. */
	record Line(String language, @Words(most = 160) String name, @Words(most = 300) String note) {

	}

}
