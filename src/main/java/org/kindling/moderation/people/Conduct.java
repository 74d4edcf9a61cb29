package org.kindling.moderation.people;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.kindling.accounts.Sanction;
import org.kindling.accounts.SanctionService;
import org.kindling.accounts.SignedIn;
import org.kindling.creators.CreatorService;
import org.kindling.moderation.Case;
import org.kindling.moderation.CaseService;
import org.kindling.moderation.Kinds;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.ReasonService;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People as moderators see them: what they did here, and what was decided about it. */
@Service
@Transactional(readOnly = true)
class Conduct {

	static final int MOST = 30;

	private static final int HISTORY = 100;

	private final SanctionService sanctions;

	private final CreatorService creators;

	private final LedgerService ledger;

	private final CaseService cases;

	private final Kinds kinds;

	private final ReasonService reasons;

	Conduct(SanctionService sanctions, CreatorService creators, LedgerService ledger, CaseService cases, Kinds kinds,
			ReasonService reasons) {
		this.sanctions = sanctions;
		this.creators = creators;
		this.ledger = ledger;
		this.cases = cases;
		this.kinds = kinds;
		this.reasons = reasons;
	}

	/**
	 * Finds people by the beginning of their handle or by the number of their account.
	 * @param words as they were typed; empty finds for whom something holds
	 */
	List<ConductLine> search(String words) {
		String plain = words.strip().replaceFirst("^[@#]", "");
		Set<Long> found = new LinkedHashSet<>();
		if (plain.isEmpty()) {
			sanctions.latest(MOST).stream().map(Sanction::account).forEach(found::add);
		}
		else {
			found.addAll(creators.accounts(plain, MOST));
			Stream.of(plain).filter((text) -> text.matches("\\d{1,18}")).map(Long::valueOf).forEach(found::add);
		}
		return lines(found);
	}

	/**
	 * The page of somebody.
	 * @throws NotFoundException if there is no such account
	 */
	ConductPage page(long account, SignedIn by, Locale reader) {
		ConductLine person = lines(Set.of(account)).stream().findFirst().orElseThrow(NotFoundException::new);
		List<LedgerEntry> history = ledger.about(account, HISTORY);
		long version = ModeratedPeople.standing(person.facts(), sanctions.of(account)).version();
		List<Case> waiting = cases.ofAuthor(account);
		return new ConductPage(person, version, waiting, history, shown(account, history), reasons.list(reader),
				Sanctioning.isAllowed(person.facts(), by), Sanctioning.isObjectedTo(waiting));
	}

	private List<ConductLine> lines(Collection<Long> accounts) {
		Map<Long, String> handles = creators.handles(accounts);
		return accounts.stream()
			.flatMap((id) -> sanctions.facts(id).stream())
			.map((facts) -> new ConductLine(facts, handles.get(facts.id()), sanctions.inForce(facts.id())))
			.toList();
	}

	private List<Submission> shown(long account, List<LedgerEntry> history) {
		return history.stream()
			.map((entry) -> entry.act().item())
			.distinct()
			.flatMap((item) -> kinds.find(item).stream())
			.filter((thing) -> thing.publication().status() == PublicationStatus.PUBLISHED)
			.filter((thing) -> Long.valueOf(account).equals(thing.author()))
			.toList();
	}

}
