package org.kindling.accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was decided about people, and what follows from it for their accounts. Who
 * decides, and why, is not known here.
 */
@Service
@Transactional(readOnly = true)
public class SanctionService {

	private final SanctionRepository sanctions;

	private final AccountRepository accounts;

	private final SessionService sessions;

	private final InstantSource time;

	SanctionService(SanctionRepository sanctions, AccountRepository accounts, SessionService sessions,
			InstantSource time) {
		this.sanctions = sanctions;
		this.accounts = accounts;
		this.sessions = sessions;
		this.time = time;
	}

	/** What is known of an account; empty if there is none of that number. */
	public Optional<AccountFacts> facts(long account) {
		return accounts.findById(account)
			.map((found) -> new AccountFacts(account, found.ageBand(), found.language(), found.roles(),
					found.createdAt()));
	}

	/** All that was ever decided about an account, the latest first. */
	public List<Sanction> of(long account) {
		return sanctions.of(account);
	}

	/** What holds now, the gravest first. */
	public List<Sanction> inForce(long account) {
		Instant now = time.instant();
		return sanctions.of(account)
			.stream()
			.filter((sanction) -> sanction.isInForce(now))
			.sorted(Comparator.comparing(Sanction::kind).reversed())
			.toList();
	}

	/** What holds now about anybody, the latest first. */
	public List<Sanction> latest(int most) {
		return sanctions.latest(time.instant(), most);
	}

	/** Whether two people have to approve what this account hands in. */
	public boolean isLimited(long account) {
		return inForce(account).stream().anyMatch((sanction) -> sanction.kind() == SanctionKind.LIMIT);
	}

	/** Whether this account may do nothing now. */
	public boolean isLockedOut(long account) {
		return inForce(account).stream().anyMatch((sanction) -> sanction.kind().isLockingOut());
	}

	/**
	 * Lets nobody else decide about an account until the caller's transaction ends.
	 * @return all that was ever decided about it, the latest first
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Sanction> lock(long account) {
		sanctions.lock(account);
		return sanctions.of(account);
	}

	/**
	 * Begins a sanction. Who may do nothing any more is signed out everywhere.
	 * @param until when it ends by itself, which a suspension has to say and nothing else
	 * may
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Sanction impose(long account, SanctionKind kind, @Nullable Instant until) {
		long id = sanctions.add(account, kind, time.instant(), until);
		if (kind.isLockingOut()) {
			sessions.endAll(account);
			// Who came in just now, before anybody could know of it, goes as well.
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					sessions.endAll(account);
				}
			});
		}
		return sanctions.find(id).orElseThrow();
	}

	/**
	 * Ends a sanction before its time. Their roles are theirs again from their next
	 * sign-in on.
	 * @return whether it was not ended before
	 * @throws NotFoundException if there is no such sanction of that account
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean lift(long account, long id) {
		Sanction found = sanctions.find(id)
			.filter((sanction) -> sanction.account() == account)
			.orElseThrow(NotFoundException::new);
		return sanctions.lift(found.id(), time.instant());
	}

}
