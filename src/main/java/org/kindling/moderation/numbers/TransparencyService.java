package org.kindling.moderation.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.KeptReason;
import org.kindling.publishing.ReasonKeeping;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what everybody may know of how the portal is moderated. */
@Service
@Transactional(readOnly = true)
class TransparencyService {

	private final QuarterShelf shelf;

	private final ReasonKeeping reasons;

	TransparencyService(QuarterShelf shelf, ReasonKeeping reasons) {
		this.shelf = shelf;
		this.reasons = reasons;
	}

	/**
	 * The numbers of one quarter, beside those of all.
	 * @param name such as {@code 2026-Q3}; null is the latest that has ended, or else the
	 * one that goes on
	 * @throws NotFoundException if there are no numbers of that quarter
	 */
	TransparencyPage page(@Nullable String name, Locale reader) {
		List<QuarterNumbers> quarters = shelf.overview();
		Optional<Quarter> wanted = (name != null) ? Optional.of(Quarter.read(name).orElseThrow(NotFoundException::new))
				: latest(quarters);
		QuarterNumbers shown = wanted.flatMap(shelf::find).orElse(null);
		if (name != null && shown == null) {
			throw new NotFoundException();
		}
		Map<String, String> rules = reasons.list(reader)
			.stream()
			.collect(Collectors.toMap(KeptReason::code, KeptReason::rule));
		return new TransparencyPage(quarters, shown, shelf.since().orElse(null), rules);
	}

	/** All quarters, the latest first. */
	List<QuarterNumbers> everything() {
		return shelf.everything();
	}

	private static Optional<Quarter> latest(List<QuarterNumbers> quarters) {
		return quarters.stream()
			.filter(QuarterNumbers::complete)
			.findFirst()
			.or(() -> quarters.stream().findFirst())
			.map(QuarterNumbers::quarter);
	}

}
