package org.kindling.moderation.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One public number, as programs read it.
 *
 * @param quarter such as {@code 2026-Q3}
 * @param complete whether the quarter had ended when it was counted
 * @param rule the number of the rule by which it was counted
 * @param measure what is counted, such as {@code received}
 * @param part of what: a language, a reason or an act; {@code *} is all languages; empty
 * is none
 * @param amount how many, or how many minutes; null where that is masked
 * @param masked {@code few} if it is from 1 to 4, {@code hidden} if it would give such a
 * number away, {@code none} if it is not masked
 */
public record TransparencyRow(String quarter, boolean complete, int rule, String measure, String part,
		@Nullable Long amount, String masked) {

	static Stream<TransparencyRow> of(QuarterNumbers numbers) {
		return Stream.concat(
				numbers.figures()
					.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey(Comparator.comparing(Cell::measure).thenComparing(Cell::part)))
					.map((entry) -> row(numbers, entry.getKey().measure().word(), entry.getKey().part(),
							entry.getValue())),
				numbers.times()
					.values()
					.stream()
					.sorted(Comparator.comparing(Waiting::language))
					.flatMap((waiting) -> Stream.of(
							row(numbers, "median_minutes", waiting.language(), Figure.of(waiting.median())),
							row(numbers, "ninetieth_minutes", waiting.language(), Figure.of(waiting.ninetieth())))));
	}

	private static TransparencyRow row(QuarterNumbers numbers, String measure, String part, Figure figure) {
		return new TransparencyRow(numbers.quarter().name(), numbers.complete(), numbers.rule(), measure, part,
				figure.amount(), figure.cover().word());
	}

	static List<TransparencyRow> of(List<QuarterNumbers> quarters) {
		return quarters.stream().flatMap(TransparencyRow::of).toList();
	}

}
