package org.kindling.creators;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.AccountService;
import org.kindling.accounts.AgeBand;
import org.kindling.accounts.Freedom;
import org.kindling.media.PortraitService;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.LedgerEntry;
import org.kindling.publishing.LedgerService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets creators look after their own profile. */
@Service
@Transactional(readOnly = true)
class ProfileService {

	private final CreatorRepository creators;

	private final ProfileChangeRepository open;

	private final ProfileChanges changes;

	private final AccountService accounts;

	private final PortraitService portraits;

	private final LedgerService ledger;

	ProfileService(CreatorRepository creators, ProfileChangeRepository open, ProfileChanges changes,
			AccountService accounts, PortraitService portraits, LedgerService ledger) {
		this.creators = creators;
		this.open = open;
		this.changes = changes;
		this.accounts = accounts;
		this.portraits = portraits;
		this.ledger = ledger;
	}

	/** An account's profile, with what waits or was sent back. */
	OwnProfile own(long account) {
		Creator creator = own(creators.findOwn(account));
		Optional<ProfileChange> change = open.findOpen(creator.id());
		Long portrait = wanted(creator).portraitId();
		return new OwnProfile(creator.handle(), creator.avatar(), creator.origin(), creator.isApproved(),
				portraits.find(portrait), change.map(ProfileChange::status).orElse(null),
				change.map((found) -> found.publication().since()).orElse(null),
				change.map(this::sentence).orElse(null), accounts.ageBand(account));
	}

	/** What its owner wants the profile to be, to be changed. */
	ProfileForm form(long account, Locale reader) {
		Creator creator = own(creators.findOwn(account));
		return ProfileForm.of(wanted(creator), creator.choices(), reader);
	}

	/** Takes choices at once, and words when they may be seen. */
	@Transactional
	void update(long account, ProfileForm form) {
		Creator creator = own(creators.findByAccountId(account));
		AgeBand band = accounts.ageBand(account);
		creator.settle(form.choices().within(band));
		changes.want(creator, form.face(wanted(creator).portraitId(), band.allows(Freedom.OPEN_CONTACT)));
	}

	/**
	 * Puts a picture in the place of the one so far.
	 * @param portrait as media returned it, or null for none
	 */
	@Transactional
	void putPortrait(long account, @Nullable Long portrait) {
		Creator creator = own(creators.findByAccountId(account));
		changes.want(creator, wanted(creator).with(portrait));
	}

	private Face wanted(Creator creator) {
		return open.findOpen(creator.id()).map(ProfileChange::face).orElseGet(creator::face);
	}

	private @Nullable String sentence(ProfileChange change) {
		return ledger.history(change.item())
			.stream()
			.findFirst()
			.map(LedgerEntry::reason)
			.map((reason) -> reason.sentence())
			.orElse(null);
	}

	private static Creator own(Optional<Creator> found) {
		return found.orElseThrow(NotFoundException::new);
	}

}
