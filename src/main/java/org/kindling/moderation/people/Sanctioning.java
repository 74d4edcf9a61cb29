package org.kindling.moderation.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.AccountFacts;
import org.kindling.accounts.Role;
import org.kindling.accounts.Sanction;
import org.kindling.accounts.SanctionKind;
import org.kindling.accounts.SanctionService;
import org.kindling.accounts.SignedIn;
import org.kindling.moderation.Case;
import org.kindling.moderation.CaseService;
import org.kindling.moderation.Cause;
import org.kindling.moderation.NotYoursToJudgeException;
import org.kindling.moderation.Sign;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;
import org.kindling.publishing.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about people. What was decided holds at once, is in the ledger, and is told to
 * whom it is about, all in one transaction.
 */
@Service
class Sanctioning {

	private final SanctionService sanctions;

	private final LedgerService ledger;

	private final CaseService cases;

	private final SanctionMails mails;

	private final InstantSource time;

	Sanctioning(SanctionService sanctions, LedgerService ledger, CaseService cases, SanctionMails mails,
			InstantSource time) {
		this.sanctions = sanctions;
		this.ledger = ledger;
		this.cases = cases;
		this.mails = mails;
		this.time = time;
	}

	/** Whether somebody may decide about that person. */
	static boolean isAllowed(AccountFacts facts, SignedIn by) {
		return facts.id() != by.id() && !facts.roles().contains(Role.ADMIN) && (!facts.isStaff() || by.is(Role.ADMIN));
	}

	/** Whether an objection is among what waits. */
	static boolean isObjectedTo(List<Case> waiting) {
		return waiting.stream()
			.anyMatch((open) -> open.cause() == Cause.APPEALED && open.item().kind().equals(ModeratedPeople.KIND));
	}

	/**
	 * Warns, limits, suspends or bans somebody.
	 * @param seen the number of what was decided last when the moderator looked
	 * @param length for how long a suspension holds; without meaning for others
	 * @throws NotFoundException if there is no such account
	 * @throws NotYoursToJudgeException if the moderator may not decide about them
	 * @throws StaleVersionException if somebody else has decided meanwhile
	 */
	@Transactional
	void impose(long account, long seen, SanctionKind kind, Duration length, Reason reason, SignedIn by) {
		AccountFacts facts = require(account, by);
		ModeratedPeople.standing(facts, sanctions.lock(account)).require(seen);
		Instant until = (kind == SanctionKind.SUSPEND) ? time.instant().plus(length) : null;
		Sanction sanction = sanctions.impose(account, kind, until);
		tell(sanction, kind.word(), kind.word(), reason, Actor.moderator(by.id()));
		if (kind == SanctionKind.LIMIT) {
			cases.mark(account, Sign.LIMITED_AUTHOR, true);
		}
	}

	/**
	 * Ends what was decided, with all that followed from it.
	 * @throws NotFoundException if nothing of that number holds for them
	 * @throws NotYoursToJudgeException if the moderator may not decide about them, or
	 * they have objected, which somebody else decides about
	 */
	@Transactional
	void lift(long account, long id, Reason reason, SignedIn by) {
		require(account, by);
		List<Sanction> all = sanctions.lock(account);
		if (isObjectedTo(cases.of(new Item(ModeratedPeople.KIND, account)))) {
			throw new NotYoursToJudgeException("What somebody objects to is decided as an appeal");
		}
		lift(all.stream()
			.filter((sanction) -> sanction.id() == id && sanction.liftedAt() == null)
			.findFirst()
			.orElseThrow(NotFoundException::new), reason, Actor.moderator(by.id()));
	}

	/** The same, for whom it is known that they may, in their transaction. */
	void lift(Sanction sanction, Reason reason, Actor by) {
		if (sanctions.lift(sanction.account(), sanction.id())) {
			tell(sanction, "lift", null, reason, by);
			cases.mark(sanction.account(), Sign.LIMITED_AUTHOR, sanctions.isLimited(sanction.account()));
		}
	}

	// The number of what was decided is the version, so that an entry is found by it.
	private void tell(Sanction sanction, String act, @Nullable String to, Reason reason, Actor by) {
		Item person = new Item(ModeratedPeople.KIND, sanction.account());
		LedgerEntry entry = ledger.record(new Act(person, null, act, null, to, sanction.id()), by, reason);
		mails.tell(sanction, entry);
	}

	private AccountFacts require(long account, SignedIn by) {
		AccountFacts facts = sanctions.facts(account).orElseThrow(NotFoundException::new);
		if (!isAllowed(facts, by)) {
			throw new NotYoursToJudgeException(
					"About themselves and about admins, nobody decides; about staff, admins");
		}
		return facts;
	}

}
