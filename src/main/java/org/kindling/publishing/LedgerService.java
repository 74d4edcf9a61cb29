package org.kindling.publishing;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who changed the state of something, when and why. Nothing that was written
 * is ever changed, and every entry holds the hash of the one before.
 */
@Service
@Transactional(readOnly = true)
public class LedgerService {

	private final Ledger ledger;

	private final LedgerCheck check;

	private final InstantSource time;

	private final ApplicationEventPublisher events;

	LedgerService(Ledger ledger, LedgerCheck check, InstantSource time, ApplicationEventPublisher events) {
		this.ledger = ledger;
		this.check = check;
		this.time = time;
		this.events = events;
	}

	/**
	 * Adds an entry, within the transaction that makes the change. Until that transaction
	 * ends nobody else adds one, so this comes last in it, and all rows that it changes
	 * are locked before. Whoever listens for a {@link LedgerEntry} is told within the
	 * same transaction, and may lock what nobody keeps locked while waiting for the
	 * ledger.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public LedgerEntry record(Act act, Actor by, Reason reason) {
		ledger.lock();
		Optional<LedgerEntry> last = ledger.last();
		LedgerEntry entry = Seal.on(new LedgerEntry(last.map(LedgerEntry::number).orElse(0L) + 1, act, by, reason,
				time.instant().truncatedTo(ChronoUnit.MICROS), last.map(LedgerEntry::hash).orElse(Seal.BEGINNING), ""));
		ledger.add(entry);
		events.publishEvent(entry);
		return entry;
	}

	/** Adds a step on the way to the public, or back, in the same way. */
	@Transactional(propagation = Propagation.MANDATORY)
	public LedgerEntry record(Change change, Actor by, Reason reason) {
		return record(Act.of(change), by, reason);
	}

	/** All that happened to something, the latest first. */
	public List<LedgerEntry> history(Item item) {
		return ledger.of(item);
	}

	/**
	 * What others did about what an account handed in, and about the account itself.
	 * @param size so many at most, the latest first
	 */
	public List<LedgerEntry> about(long account, int size) {
		return ledger.about(account, size);
	}

	/**
	 * The accounts of the moderators who found something fit for everybody since it was
	 * last handed in.
	 */
	public Set<Long> approvals(Item item) {
		return Set.copyOf(ledger.approvals(item));
	}

	/** What became of all that an account handed in. */
	public Standing standing(long account) {
		return ledger.standing(account);
	}

	/**
	 * What a person of ours, or the portal, decided last about each of these: neither its
	 * author nor a visitor who had it hidden.
	 * @param items ids of one kind
	 * @return by their ids, where anything was decided at all
	 */
	public Map<Long, LedgerEntry> lastDecisions(String kind, Collection<Long> items) {
		return items.isEmpty() ? Map.of()
				: ledger.lastDecisions(kind, items)
					.stream()
					.collect(Collectors.toMap((entry) -> entry.act().item().id(), Function.identity()));
	}

	/**
	 * Recomputes the whole chain.
	 * @return the number of the first entry that is not what it was or not where it
	 * should be; empty where all is well
	 */
	public Optional<Long> verify() {
		return check.verify().broken();
	}

}
