package org.kindling.creators;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kindling.media.PortraitService;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.Moderated;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.Submission;
import org.kindling.publishing.SubmissionPage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people want to show of themselves, for whoever judges it. */
@Component
@Transactional(readOnly = true)
class ModeratedProfiles implements Moderated {

	private static final Pattern ADDRESS = Pattern.compile("/creators/([a-z0-9._]{1,40})");

	private final ProfileChangeRepository changes;

	private final ProfileModeration moderation;

	private final PortraitService portraits;

	ModeratedProfiles(ProfileChangeRepository changes, ProfileModeration moderation, PortraitService portraits) {
		this.changes = changes;
		this.moderation = moderation;
		this.portraits = portraits;
	}

	@Override
	public String kind() {
		return ProfileChange.KIND;
	}

	@Override
	public Optional<Submission> find(long id) {
		return changes.findWanted(id)
			.map((wanted) -> new Submission(new Item(ProfileChange.KIND, id), wanted.publication(), wanted.account(),
					"@" + wanted.handle(), wanted.face().bioLanguage(), null, "/creators/" + wanted.handle()));
	}

	@Override
	public Set<Long> waiting() {
		return changes.findWaiting();
	}

	@Override
	public Optional<SubmissionPage> page(long id) {
		return changes.findWanted(id).map(this::page);
	}

	@Override
	public Optional<Item> findPublic(String path) {
		Matcher address = ADDRESS.matcher(path);
		return address.matches() ? changes.findPublic(address.group(1)).map((id) -> new Item(ProfileChange.KIND, id))
				: Optional.empty();
	}

	@Override
	@Transactional
	public void decide(long id, long seen, PublicationStep step, Reason reason, Actor by) {
		moderation.decide(id, seen, step, by, reason);
	}

	private SubmissionPage page(WantedProfile wanted) {
		Face face = wanted.face();
		Map<String, String> words = new LinkedHashMap<>();
		words.put("name", face.displayName());
		words.put("bio", Objects.requireNonNullElse(face.bio(), ""));
		words.put("links", String.join("\n", face.links()));
		JudgedProfile judged = new JudgedProfile(wanted.handle(), face.displayName(), wanted.avatar(), face.bio(),
				face.bioLanguage(), face.links().stream().map(Link::of).toList(), portraits.find(face.portraitId()));
		return new SubmissionPage("creators/moderation :: profile", judged, words);
	}

}
