package org.kindling.moderation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.kindling.platform.Languages;
import org.kindling.platform.Said;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;
import org.kindling.publishing.ReasonText;

/**
 * A reason in all languages of the portal.
 *
 * @param name its code, which stays what it is
 * @param rule the rule in each language, in the order of the languages
 * @param template the words to begin with, in the same order
 */
record ReasonForm(@Pattern(regexp = "[a-z0-9-]{1,40}") String name, List<String> rule, List<String> template) {

	ReasonForm(@Nullable String name, @Nullable List<String> rule, @Nullable List<String> template) {
		this.name = WrittenText.line(name);
		this.rule = Objects.requireNonNullElse(rule, List.of());
		this.template = Objects.requireNonNullElse(template, List.of());
	}

	static ReasonForm empty() {
		return new ReasonForm("", List.of(), List.of());
	}

	static ReasonForm of(String code, Map<String, ReasonText> texts) {
		List<Optional<ReasonText>> all = tags().map(texts::get).map(Optional::ofNullable).toList();
		return new ReasonForm(code, all.stream().map((text) -> text.map(ReasonText::rule).orElse("")).toList(),
				all.stream().map((text) -> text.map(ReasonText::template).orElse("")).toList());
	}

	/** A line for each language of the portal. */
	@Valid
	public List<Line> getLines() {
		List<String> tags = tags().toList();
		return IntStream.range(0, tags.size())
			.mapToObj((at) -> new Line(tags.get(at), at(rule, at), at(template, at)))
			.toList();
	}

	List<ReasonText> texts() {
		return getLines().stream()
			.map((line) -> new ReasonText(line.language(), line.rule(), line.template()))
			.toList();
	}

	private static Stream<String> tags() {
		return Languages.ALL.stream().map((locale) -> locale.toLanguageTag());
	}

	private static String at(List<String> texts, int at) {
		return (at < texts.size()) ? WrittenText.line(texts.get(at)) : "";
	}

	/** What it says in one language. */
	record Line(String language, @Said @Words(most = 300) String rule, @Words(most = 300) String template) {

	}

}
