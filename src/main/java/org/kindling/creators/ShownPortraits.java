package org.kindling.creators;

import java.util.Collection;

import org.kindling.media.Showing;

import org.springframework.stereotype.Component;

/** Everybody may see the portraits that a moderator has let through. */
@Component
class ShownPortraits implements Showing {

	private final CreatorRepository creators;

	ShownPortraits(CreatorRepository creators) {
		this.creators = creators;
	}

	@Override
	public boolean showsPortrait(Collection<Long> portraits) {
		return creators.isAnyShown(portraits);
	}

	@Override
	public boolean isOwnPortrait(Collection<Long> portraits, long account) {
		return creators.isOwn(portraits, account);
	}

}
