package org.kindling.moderation;

import org.kindling.publishing.Item;
import org.kindling.publishing.Moderated;

import org.springframework.stereotype.Component;

/**
 * Forgets the judged words of what its author has deleted since: no foreign key can, as
 * they are of all kinds.
 */
@Component
class LeftWords {

	private final Kinds kinds;

	private final JudgedWords words;

	LeftWords(Kinds kinds, JudgedWords words) {
		this.kinds = kinds;
		this.words = words;
	}

	void sweep() {
		for (Moderated kind : kinds.all()) {
			words.items(kind.kind())
				.stream()
				.filter((id) -> kind.find(id).isEmpty())
				.forEach((id) -> words.forget(new Item(kind.kind(), id)));
		}
	}

}
