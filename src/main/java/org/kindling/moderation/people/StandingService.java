package org.kindling.moderation.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kindling.accounts.Sanction;
import org.kindling.accounts.SanctionService;
import org.kindling.accounts.SignedIn;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to somebody what holds for their account. */
@Service
@Transactional(readOnly = true)
class StandingService {

	private final SanctionService sanctions;

	private final LedgerService ledger;

	StandingService(SanctionService sanctions, LedgerService ledger) {
		this.sanctions = sanctions;
		this.ledger = ledger;
	}

	OwnStanding of(SignedIn by) {
		List<Sanction> inForce = sanctions.inForce(by.id());
		Map<Long, Long> numbers = ledger.history(new Item(ModeratedPeople.KIND, by.id()))
			.stream()
			.filter((entry) -> entry.act().to() != null)
			.collect(Collectors.toMap((entry) -> entry.act().version(), LedgerEntry::number, (first, _) -> first));
		boolean isOver = by.roles().isEmpty() && !sanctions.isLockedOut(by.id())
				&& sanctions.facts(by.id()).filter((facts) -> !facts.roles().isEmpty()).isPresent();
		return new OwnStanding(
				inForce.stream().map((sanction) -> new OwnStanding.Line(sanction, numbers.get(sanction.id()))).toList(),
				isOver);
	}

}
