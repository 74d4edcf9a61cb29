package org.kindling.media;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kindling.publishing.Actor;
import org.kindling.publishing.Change;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Captions of public videos on their way to the public: of each language one at most.
 * Whoever calls has locked what shows the video, so that nobody else changes them
 * meanwhile.
 */
@Service
@Transactional
public class CaptionChanges {

	/** The word for them in the ledger. */
	public static final String KIND = "caption";

	private final CaptionChangeRepository changes;

	private final CaptionService captions;

	private final LedgerService ledger;

	private final InstantSource time;

	CaptionChanges(CaptionChangeRepository changes, CaptionService captions, LedgerService ledger, InstantSource time) {
		this.changes = changes;
		this.captions = captions;
		this.ledger = ledger;
		this.time = time;
	}

	/**
	 * Hands in captions, in place of those that waited. Until they are approved,
	 * everybody sees what they saw.
	 * @param content as {@link CaptionService#put} takes it
	 * @throws CaptionsRefusedException with everything that is wrong, line by line
	 */
	public void want(long author, long video, String language, byte[] content) {
		long file = captions.keep(video, content);
		Optional<CaptionChange> open = changes.findOpen(video, language);
		if (changes.findShown(video, language).filter((shown) -> shown == file).isPresent()) {
			open.ifPresent((change) -> drop(change, author));
		}
		else if (open.isEmpty() || open.get().file() != file) {
			open.filter((change) -> change.status() == PublicationStatus.DECLINED).ifPresent(this::delete);
			handIn(open.filter((change) -> change.status() != PublicationStatus.DECLINED)
				.orElseGet(() -> changes.saveAndFlush(new CaptionChange(video, language, file, time.instant()))), file,
					author);
		}
	}

	/**
	 * Takes away what waits in a language, or else what everybody sees. It needs nobody's
	 * approval.
	 */
	public void remove(long author, long video, String language) {
		Optional<CaptionChange> open = changes.findOpen(video, language);
		if (open.isPresent()) {
			drop(open.get(), author);
			return;
		}
		captions.remove(video, language);
		changes.findFormer(video, language)
			.filter((change) -> change.status() == PublicationStatus.PUBLISHED)
			.ifPresent((change) -> leave(change, PublicationStep.WITHDRAW, author));
	}

	/**
	 * Forgets what came later in a language, as it is judged with its story from now on.
	 */
	public void forget(long author, long video, String language) {
		changes.findOpen(video, language).ifPresent((change) -> drop(change, author));
		changes.findFormer(video, language).ifPresent(this::delete);
	}

	/** Forgets what came later in all languages, as the video goes. */
	public void forget(long author, long video) {
		changes.findLanguages(video).forEach((language) -> forget(author, video, language));
	}

	private void handIn(CaptionChange change, long file, long author) {
		Instant now = time.instant();
		List<Change> taken = new ArrayList<>();
		if (change.status() == PublicationStatus.WAITING) {
			taken.add(change.step(PublicationStep.TAKE_BACK, now));
		}
		change.write(file);
		taken.add(change.step(PublicationStep.HAND_IN, now));
		changes.flush();
		taken.forEach((each) -> ledger.record(each, Actor.author(author), Reason.NONE));
	}

	private void drop(CaptionChange change, long author) {
		if (change.status() == PublicationStatus.WAITING) {
			leave(change, PublicationStep.TAKE_BACK, author);
		}
		else {
			delete(change);
		}
	}

	private void leave(CaptionChange change, PublicationStep step, long author) {
		Change taken = change.step(step, time.instant());
		delete(change);
		ledger.record(taken, Actor.author(author), Reason.NONE);
	}

	private void delete(CaptionChange change) {
		changes.delete(change);
		changes.flush();
	}

}
