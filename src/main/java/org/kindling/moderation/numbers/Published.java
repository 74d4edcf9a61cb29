package org.kindling.moderation.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is made public of a quarter. As long as it goes on, that is how many there were in
 * all languages: who watches a number grow, day after day, could else tell what is
 * covered beside it. Languages and reasons follow when it has ended and nothing grows any
 * more.
 *
 * @param figures numbers, masked
 * @param times of those languages of which enough can be seen
 */
record Published(Map<Cell, Figure> figures, Map<String, Waiting> times) {

	static Published of(Map<Cell, Long> counted, Map<String, Waiting> times, boolean complete) {
		List<String> languages = parts(counted, Measure.BY_LANGUAGE::contains);
		Map<Cell, Long> amounts = new HashMap<>();
		Measure.BY_LANGUAGE.forEach((measure) -> amounts.put(Cell.all(measure),
				languages.stream().mapToLong((part) -> counted.getOrDefault(new Cell(measure, part), 0L)).sum()));
		List<Relation> relations = complete ? relations(counted, languages) : List.of();
		relations.stream()
			.flatMap((relation) -> relation.parts().stream())
			.forEach((cell) -> amounts.put(cell, counted.getOrDefault(cell, 0L)));
		if (complete) {
			counted.keySet()
				.stream()
				.filter((cell) -> cell.measure() == Measure.SANCTION)
				.forEach((cell) -> amounts.put(cell, counted.get(cell)));
		}
		Map<Cell, Figure> figures = new Masking(amounts, relations).figures();
		return new Published(figures,
				times.values()
					.stream()
					.filter((waiting) -> isSeen(waiting.language(), figures))
					.collect(Collectors.toMap(Waiting::language, (waiting) -> waiting)));
	}

	private static List<Relation> relations(Map<Cell, Long> counted, List<String> languages) {
		Stream<Relation> columns = Measure.BY_LANGUAGE.stream()
			.map((measure) -> new Relation(languages.stream().map((part) -> new Cell(measure, part)).toList(),
					List.of(Cell.all(measure))));
		List<Cell> reasons = parts(counted, (measure) -> measure == Measure.REASON).stream()
			.map((code) -> new Cell(Measure.REASON, code))
			.toList();
		Relation why = new Relation(reasons, Measure.AGAINST_AUTHORS.stream().map(Cell::all).toList());
		return Stream.concat(columns, Stream.of(why)).toList();
	}

	private static List<String> parts(Map<Cell, Long> counted, Predicate<Measure> measures) {
		return List.copyOf(counted.keySet()
			.stream()
			.filter((cell) -> measures.test(cell.measure()))
			.map(Cell::part)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	/** Whether it is public anyway that many were decided. */
	private static boolean isSeen(String language, Map<Cell, Figure> figures) {
		return Measure.DECISIONS.stream()
			.map((measure) -> figures.get(new Cell(measure, language)))
			.anyMatch((figure) -> figure != null && figure.amount() != null && figure.amount() >= Figure.MANY);
	}

}
