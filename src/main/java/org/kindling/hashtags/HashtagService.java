package org.kindling.hashtags;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about hashtags. */
@Service
@Transactional(readOnly = true)
public class HashtagService {

	private final HashtagRepository hashtags;

	private final InstantSource time;

	HashtagService(HashtagRepository hashtags, InstantSource time) {
		this.hashtags = hashtags;
		this.time = time;
	}

	/** The hashtag of that name, if anybody may know of it. */
	public Optional<HashtagLine> find(HashtagName name) {
		return hashtags.findShown(name.value(), time.instant());
	}

	/**
	 * The hashtags that are written so, in the same order; those that nobody has used yet
	 * are created.
	 * @param labels without #, each of another name
	 * @throws IllegalArgumentException if one is no hashtag
	 */
	@Transactional
	public List<HashtagLine> take(List<String> labels) {
		return each(labels, hashtags::create);
	}

	/**
	 * The same for what nobody may know of yet: those that nobody has used are not shown.
	 * @param labels without #, each of another name
	 * @throws IllegalArgumentException if one is no hashtag
	 */
	@Transactional
	public List<HashtagLine> hold(List<String> labels) {
		return each(labels, hashtags::hold);
	}

	/**
	 * Shows a hashtag from a moment on, or not, unless it is shown already.
	 * @param hashtag its id
	 * @param moment null for never
	 */
	@Transactional
	public void showFrom(long hashtag, @Nullable Instant moment) {
		Instant now = time.instant();
		if (moment != null) {
			hashtags.showFrom(hashtag, moment, now);
		}
		else {
			hashtags.hide(hashtag, now);
		}
	}

	private List<HashtagLine> each(List<String> labels, Creation creation) {
		Map<HashtagName, String> wanted = new LinkedHashMap<>();
		labels
			.forEach((label) -> wanted.put(HashtagName.read(label).orElseThrow(IllegalArgumentException::new), label));
		// In one order, so that two who create the same ones do not wait for each other.
		wanted.entrySet()
			.stream()
			.sorted(Comparator.comparing((each) -> each.getKey().value()))
			.forEach((each) -> creation.create(each.getKey().value(), each.getValue(), time.instant()));
		return wanted.keySet().stream().map((name) -> hashtags.findByName(name.value()).orElseThrow()).toList();
	}

	/** The hashtags that a searcher may mean, ten at most, the likest first. */
	public List<HashtagLine> search(String words) {
		return hashtags.search(words, time.instant());
	}

	private interface Creation {

		void create(String name, String label, Instant now);

	}

}
