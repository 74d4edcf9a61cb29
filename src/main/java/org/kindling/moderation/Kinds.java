package org.kindling.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Item;
import org.kindling.publishing.Moderated;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Component;

/** Everything that is moderated, by its kind. */
@Component
public class Kinds {

	private final Map<String, Moderated> kinds;

	Kinds(List<Moderated> kinds) {
		this.kinds = kinds.stream().collect(Collectors.toMap(Moderated::kind, Function.identity()));
	}

	/** The words for all kinds. */
	public Set<String> names() {
		return kinds.keySet();
	}

	/** All kinds. */
	Collection<Moderated> all() {
		return kinds.values();
	}

	/**
	 * One kind.
	 * @throws NotFoundException if nothing of that kind is moderated
	 */
	public Moderated get(String kind) {
		return Optional.ofNullable(kinds.get(kind)).orElseThrow(NotFoundException::new);
	}

	/**
	 * What is known of something; empty if it is gone, or of no kind that is moderated.
	 */
	public Optional<Submission> find(Item item) {
		return Optional.ofNullable(kinds.get(item.kind())).flatMap((kind) -> kind.find(item.id()));
	}

	/**
	 * What everybody can see at an address of the portal, such as
	 * {@code /stories/quiet-help}.
	 */
	public Optional<Item> findPublic(String path) {
		return kinds.values().stream().flatMap((kind) -> kind.findPublic(path).stream()).findFirst();
	}

}
