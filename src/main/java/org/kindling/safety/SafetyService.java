package org.kindling.safety;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what helps. */
@Service
@Transactional(readOnly = true)
class SafetyService {

	private final TipRepository tips;

	private final SafetySettings settings;

	SafetyService(TipRepository tips, SafetySettings settings) {
		this.tips = tips;
		this.settings = settings;
	}

	List<TipLine> tips(Locale reader) {
		return tips.findAll(reader.toLanguageTag());
	}

	/**
	 * Where to find help by region; the world comes first, then regions whose people
	 * speak the reader's language come first.
	 */
	Map<String, List<HelpLine>> help(Locale reader) {
		String language = reader.toLanguageTag();
		return settings.helpLines()
			.stream()
			.sorted(Comparator.comparing((HelpLine line) -> !line.isEverywhere())
				.thenComparing((line) -> !line.languages().contains(language)))
			.collect(Collectors.groupingBy(HelpLine::region, LinkedHashMap::new, Collectors.toList()));
	}

}
