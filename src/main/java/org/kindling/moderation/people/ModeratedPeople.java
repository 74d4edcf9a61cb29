package org.kindling.moderation.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kindling.accounts.AccountFacts;
import org.kindling.accounts.Sanction;
import org.kindling.accounts.SanctionService;
import org.kindling.accounts.SignedIn;
import org.kindling.creators.CreatorService;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.Moderated;
import org.kindling.publishing.Publication;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.Submission;
import org.kindling.publishing.SubmissionPage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People as what is judged, so that they object like authors do. Somebody about whom
 * something was decided stands as removed until all of it is lifted; their version is the
 * number of what was decided last; everybody else as a draft, about which there is
 * nothing to judge.
 */
@Component
@Transactional(readOnly = true)
class ModeratedPeople implements Moderated {

	/** What the ledger calls somebody with an account. */
	static final String KIND = "person";

	private final SanctionService sanctions;

	private final CreatorService creators;

	private final Sanctioning sanctioning;

	ModeratedPeople(SanctionService sanctions, CreatorService creators, Sanctioning sanctioning) {
		this.sanctions = sanctions;
		this.creators = creators;
		this.sanctioning = sanctioning;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<Submission> find(long id) {
		return sanctions.facts(id).map((facts) -> {
			String handle = creators.handles(Set.of(id)).get(id);
			return new Submission(new Item(KIND, id), standing(facts, sanctions.of(id)), id,
					(handle != null) ? "@" + handle : "#" + id, null, null,
					(handle != null) ? "/creators/" + handle : null);
		});
	}

	/** Nobody hands themselves in. */
	@Override
	public Set<Long> waiting() {
		return Set.of();
	}

	@Override
	public Optional<SubmissionPage> page(long id) {
		return sanctions.facts(id)
			.map((facts) -> new SubmissionPage("moderation/people/card :: person",
					new Shown(facts, sanctions.inForce(id)), Map.of()));
	}

	/** What everybody sees of somebody is their profile, which is judged by itself. */
	@Override
	public Optional<Item> findPublic(String path) {
		return Optional.empty();
	}

	/**
	 * Lifts what was decided last and stands, if who decides may do that on the page of
	 * the person, where everything else is done.
	 */
	@Override
	@Transactional
	public void decide(long id, long seen, PublicationStep step, Reason reason, Actor by) {
		List<Sanction> all = require(id, seen, step);
		SignedIn who = Optional.ofNullable(by.account())
			.flatMap(sanctions::facts)
			.map((facts) -> new SignedIn(facts.id(), facts.roles()))
			.orElseThrow(NotFoundException::new);
		long last = all.stream().filter((sanction) -> sanction.liftedAt() == null).findFirst().orElseThrow().id();
		sanctioning.lift(id, last, reason, who);
	}

	/** Several things may hold for somebody at once, and each can be objected to. */
	@Override
	public boolean isReversible(LedgerEntry decision, boolean last) {
		return sanctions.of(decision.act().item().id()).stream().anyMatch((sanction) -> isOf(sanction, decision));
	}

	/** Lifts what the decision began, and nothing that was decided since. */
	@Override
	@Transactional
	public void reverse(LedgerEntry decision, long seen, Reason reason, Actor by) {
		Sanction begun = require(decision.act().item().id(), seen, PublicationStep.RESTORE).stream()
			.filter((sanction) -> isOf(sanction, decision))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		sanctioning.lift(begun, reason, by);
	}

	private List<Sanction> require(long id, long seen, PublicationStep step) {
		List<Sanction> all = sanctions.lock(id);
		Publication standing = standing(sanctions.facts(id).orElseThrow(NotFoundException::new), all);
		standing.require(seen);
		standing.after(step, standing.since());
		return all;
	}

	private static boolean isOf(Sanction sanction, LedgerEntry decision) {
		return sanction.liftedAt() == null && sanction.id() == decision.act().version();
	}

	/** Where somebody stands of whom all this was decided, the latest first. */
	static Publication standing(AccountFacts facts, List<Sanction> all) {
		boolean stands = all.stream().anyMatch((sanction) -> sanction.liftedAt() == null);
		return new Publication(stands ? PublicationStatus.REMOVED : PublicationStatus.DRAFT,
				all.isEmpty() ? facts.since() : all.getFirst().since(), null, all.isEmpty() ? 0 : all.getFirst().id());
	}

	/**
	 * A person on the page of a case.
	 *
	 * @param facts what is known of the account
	 * @param inForce what holds for it
	 */
	record Shown(AccountFacts facts, List<Sanction> inForce) {

	}

}
