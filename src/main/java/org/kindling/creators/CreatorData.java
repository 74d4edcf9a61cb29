package org.kindling.creators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.DataArchive;
import org.kindling.accounts.PersonalData;
import org.kindling.media.MediaStore;
import org.kindling.media.Portrait;
import org.kindling.media.PortraitService;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The profile of an account, to be handed out or erased: after all that refers to it. */
@Component
@Order(CreatorData.AFTER_STORIES)
class CreatorData implements PersonalData {

	static final int AFTER_STORIES = 900;

	private final CreatorRepository creators;

	private final ProfileChangeRepository changes;

	private final BoundaryService boundaries;

	private final PortraitService portraits;

	private final MediaStore media;

	CreatorData(CreatorRepository creators, ProfileChangeRepository changes, BoundaryService boundaries,
			PortraitService portraits, MediaStore media) {
		this.creators = creators;
		this.changes = changes;
		this.boundaries = boundaries;
		this.portraits = portraits;
		this.media = media;
	}

	@Override
	public void collect(long account, DataArchive archive) {
		creators.findOwn(account).ifPresent((creator) -> {
			Optional<ProfileChange> wanted = changes.findOpen(creator.id());
			archive.json("profile.json",
					new OwnData(creator.handle(), creator.face(), wanted.map(ProfileChange::face).orElse(null),
							creator.choices(), boundaries.words(creator.id()), boundaries.blocked(creator.id())));
			add("pictures/shown", creator.face(), archive);
			wanted.ifPresent((change) -> add("pictures/wanted", change.face(), archive));
		});
	}

	@Override
	public void erase(long account) {
		creators.findByAccountId(account).ifPresent((creator) -> {
			List<Long> pictures = creators.findPortraits(creator.id());
			creators.deleteById(creator.id());
			portraits.removeUnused(pictures);
		});
	}

	private void add(String folder, Face face, DataArchive archive) {
		Portrait portrait = portraits.find(face.portraitId());
		if (portrait != null) {
			portrait.files().forEach((side, name) -> add("%s-%d.jpg".formatted(folder, side), name, archive));
		}
	}

	private void add(String path, String name, DataArchive archive) {
		try {
			archive.file(path, media.file(name).getInputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * All that is kept about a creator.
	 *
	 * @param handle without @
	 * @param shown what others see
	 * @param wanted what is to be seen instead, or null
	 * @param choices what holds for the profile
	 * @param mutedWords as they are compared
	 * @param blocked handles
	 */
	record OwnData(String handle, Face shown, @Nullable Face wanted, Choices choices, List<String> mutedWords,
			List<String> blocked) {

	}

}
