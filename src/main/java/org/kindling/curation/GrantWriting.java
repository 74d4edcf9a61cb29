package org.kindling.curation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets curators give awards, and keep what became of them. */
@Service
@Transactional
class GrantWriting {

	private final Grants grants;

	private final Candidates candidates;

	private final GrantMails mails;

	private final LedgerService ledger;

	private final InstantSource time;

	GrantWriting(Grants grants, Candidates candidates, GrantMails mails, LedgerService ledger, InstantSource time) {
		this.grants = grants;
		this.candidates = candidates;
		this.mails = mails;
		this.ledger = ledger;
		this.time = time;
	}

	/**
	 * Gives an award to a story of its campaign.
	 * @throws RefusedException if it cannot be given to that story, or none is left
	 */
	void grant(long award, GrantForm form, long curator) {
		Candidate story = candidates.find(String.valueOf(form.story())).orElseThrow(NotFoundException::new);
		form.require(story.language());
		refuse(!story.published(), "story", "private");
		Grants.Offer offer = grants.lock(award, story.id()).orElseThrow(NotFoundException::new);
		refuse(offer.had(), "story", "honoured");
		refuse(offer.quantity() != null && offer.given() >= offer.quantity(), "story", "given");
		grants.add(award, story.id(), form.written(), time.instant());
		record(story.id(), "grant", form.written().get(story.language()), curator);
	}

	/** Has its creator told by mail. However often it is asked for, one mail is sent. */
	void tell(long grant, long curator) {
		grants.tell(grant, time.instant()).ifPresent((given) -> {
			mails.given(given);
			record(given.story(), "tell", null, curator);
		});
	}

	/**
	 * Notes that somebody paid it.
	 * @throws RefusedException if that day is still to come, or nothing says where it is
	 * found
	 */
	void pay(long grant, PaymentForm form, long curator) {
		LocalDate day = form.day(LocalDate.ofInstant(time.instant(), ZoneOffset.UTC));
		grants.pay(grant, day, form.reference())
			.ifPresent((given) -> record(given.story(), "pay", day + ", " + form.reference(), curator));
	}

	/**
	 * Takes it back. Its creator is told why, if they knew of it.
	 * @throws RefusedException if nothing says why
	 */
	void withdraw(long grant, WithdrawalForm form, long curator) {
		form.require();
		boolean known = grants.isKnown(grant);
		grants.withdraw(grant, form.why(), time.instant()).ifPresent((given) -> {
			if (known) {
				mails.withdrawn(given, form.why());
			}
			record(given.story(), "withdraw_award", form.why(), curator);
		});
	}

	private void record(long story, String act, @Nullable String sentence, long curator) {
		ledger.record(Act.of(new Item(Candidates.KIND, story), act), Actor.curator(curator),
				new Reason(null, sentence));
	}

	private static void refuse(boolean wrong, String field, String problem) {
		if (wrong) {
			throw new RefusedException(field, problem);
		}
	}

}
