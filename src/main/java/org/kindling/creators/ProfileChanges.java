package org.kindling.creators;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kindling.media.PortraitService;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Change;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.Replacement;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What creators want to show, on its way to the public: of each creator one change at
 * most.
 */
@Component
class ProfileChanges {

	private final ProfileChangeRepository changes;

	private final PortraitService portraits;

	private final Trust trust;

	private final LedgerService ledger;

	private final ApplicationEventPublisher listeners;

	private final InstantSource time;

	ProfileChanges(ProfileChangeRepository changes, PortraitService portraits, Trust trust, LedgerService ledger,
			ApplicationEventPublisher listeners, InstantSource time) {
		this.changes = changes;
		this.portraits = portraits;
		this.trust = trust;
		this.ledger = ledger;
		this.listeners = listeners;
		this.time = time;
	}

	/** Hands in what a creator wants to show, in place of what they wanted before. */
	void want(Creator creator, Face face) {
		Optional<ProfileChange> open = changes.findOpen(creator.id());
		Set<Long> shown = portraits(creator, open);
		if (creator.isApproved() && face.equals(creator.face())) {
			open.ifPresent(this::drop);
		}
		else if (open.map(ProfileChange::face).filter(face::equals).isEmpty()) {
			open.filter(ProfileChanges::isDeclined).ifPresent(this::drop);
			handIn(open.filter((change) -> !isDeclined(change))
				.orElseGet(() -> changes.saveAndFlush(new ProfileChange(creator, face, time.instant()))), face);
		}
		changes.flush();
		portraits.removeUnused(shown);
	}

	/** Goes a step in somebody's name. */
	void decide(ProfileChange change, PublicationStep step, Actor by, Reason reason) {
		Set<Long> shown = portraits(change.creator(), Optional.of(change));
		go(change, step, by, reason);
		portraits.removeUnused(shown);
	}

	private void go(ProfileChange change, PublicationStep step, Actor by, Reason reason) {
		Item next = change.item();
		Set<Long> former = step.publishes() ? changes.findFormer(change.creator().id(), next.id()) : Set.of();
		Change taken = step(change, step, time.instant());
		changes.flush();
		ledger.record(taken, by, reason);
		former.forEach((id) -> listeners.publishEvent(new Replacement(new Item(next.kind(), id), next)));
	}

	private void handIn(ProfileChange change, Face face) {
		Actor author = Actor.author(change.creator().account());
		Instant now = time.instant();
		List<Change> taken = new ArrayList<>();
		if (change.status() == PublicationStatus.WAITING) {
			taken.add(step(change, PublicationStep.TAKE_BACK, now));
		}
		change.write(face);
		taken.add(step(change, PublicationStep.HAND_IN, now));
		changes.flush();
		taken.forEach((each) -> ledger.record(each, author, Reason.NONE));
		if (trust.isIn(change.creator().account())) {
			go(change, PublicationStep.APPROVE, Actor.portal(), Reason.NONE);
		}
	}

	private Change step(ProfileChange change, PublicationStep step, Instant now) {
		if (step.publishes()) {
			changes.deleteFormer(change.creator().id(), change.item().id());
		}
		return change.step(step, now);
	}

	private void drop(ProfileChange change) {
		if (change.status() == PublicationStatus.WAITING) {
			go(change, PublicationStep.TAKE_BACK, Actor.author(change.creator().account()), Reason.NONE);
		}
		changes.deleteById(change.item().id());
	}

	private static Set<Long> portraits(Creator creator, Optional<ProfileChange> change) {
		return Stream.concat(Stream.of(creator.face()), change.map(ProfileChange::face).stream())
			.map(Face::portraitId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private static boolean isDeclined(ProfileChange change) {
		return change.status() == PublicationStatus.DECLINED;
	}

}
