package org.kindling.moderation.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.kindling.moderation.Kinds;
import org.kindling.publishing.KeptReason;
import org.kindling.publishing.LedgerWatch;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerList;
import org.kindling.publishing.LedgerQuery;
import org.kindling.publishing.ReasonKeeping;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what a page of the ledger shows. */
@Service
@Transactional(readOnly = true)
class LedgerReading {

	private static final int SIZE = 50;

	private final LedgerList ledger;

	private final LedgerWatch watch;

	private final ReasonKeeping reasons;

	private final Kinds kinds;

	LedgerReading(LedgerList ledger, LedgerWatch watch, ReasonKeeping reasons, Kinds kinds) {
		this.ledger = ledger;
		this.watch = watch;
		this.reasons = reasons;
		this.kinds = kinds;
	}

	LedgerPage page(LedgerQuery query, Locale reader) {
		List<LedgerEntry> found = ledger.latest(query, SIZE + 1);
		Map<String, String> rules = reasons.list(reader)
			.stream()
			.collect(Collectors.toMap(KeptReason::code, KeptReason::rule));
		return new LedgerPage(found.stream().limit(SIZE).toList(),
				(found.size() > SIZE) ? found.get(SIZE - 1).number() : null, ledger.kinds(), ledger.acts(),
				ledger.reasons(), rules, kinds.names(), watch.last().orElse(null));
	}

}
