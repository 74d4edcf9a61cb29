package org.kindling.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where captions stand that came after their story was approved. */
@Service
@Transactional(readOnly = true)
public class CaptionStates {

	private final CaptionChangeRepository changes;

	CaptionStates(CaptionChangeRepository changes) {
		this.changes = changes;
	}

	/** What somebody wants to show, whatever its state. */
	public Optional<WantedCaption> find(long id) {
		return changes.findWanted(id);
	}

	/** The numbers of all that wait for a moderator. */
	public Set<Long> waiting() {
		return changes.findWaiting();
	}

	/** All captions of a video, in the order of their languages. */
	public List<CaptionState> of(long video) {
		return of(Set.of(video)).getOrDefault(video, List.of());
	}

	/** All captions of some videos, by these. */
	public Map<Long, List<CaptionState>> of(Collection<Long> videos) {
		if (videos.isEmpty()) {
			return Map.of();
		}
		Map<Long, List<CaptionChangeRepository.Shown>> shown = changes.findShown(videos)
			.stream()
			.collect(Collectors.groupingBy(CaptionChangeRepository.Shown::video));
		Map<Long, List<WantedCaption>> wanted = changes.findWanted(videos)
			.stream()
			.collect(Collectors.groupingBy(WantedCaption::video));
		return videos.stream()
			.distinct()
			.collect(Collectors.toMap((video) -> video,
					(video) -> states(shown.getOrDefault(video, List.of()), wanted.getOrDefault(video, List.of()))));
	}

	// Of what was approved and what came after it, the latter is where things stand.
	private static List<CaptionState> states(List<CaptionChangeRepository.Shown> shown, List<WantedCaption> wanted) {
		Map<String, CaptionFile> files = shown.stream()
			.collect(Collectors.toMap(CaptionChangeRepository.Shown::language, CaptionChangeRepository.Shown::file));
		Map<String, WantedCaption> latest = wanted.stream()
			.collect(Collectors.toMap((each) -> each.file().language(), (each) -> each, CaptionStates::later));
		return Stream.concat(files.keySet().stream(), latest.keySet().stream())
			.distinct()
			.sorted()
			.map((language) -> new CaptionState(language, files.get(language), latest.get(language)))
			.toList();
	}

	private static WantedCaption later(WantedCaption one, WantedCaption other) {
		return one.publication().publishedAt() == null ? one : other;
	}

}
