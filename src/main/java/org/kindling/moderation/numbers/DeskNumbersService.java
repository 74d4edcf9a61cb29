package org.kindling.moderation.numbers;

import java.time.Instant;
import java.time.InstantSource;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together how it stands with the work of moderators. */
@Service
@Transactional(readOnly = true)
class DeskNumbersService {

	private final DeskShelf shelf;

	private final InstantSource time;

	DeskNumbersService(DeskShelf shelf, InstantSource time) {
		this.shelf = shelf;
		this.time = time;
	}

	DeskNumbers now() {
		Instant now = time.instant();
		return new DeskNumbers(now, shelf.waiting(), shelf.claims(now), shelf.days(now), shelf.people(now));
	}

}
