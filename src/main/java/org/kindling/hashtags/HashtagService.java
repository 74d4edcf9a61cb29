package org.kindling.hashtags;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about hashtags. */
@Service
@Transactional(readOnly = true)
public class HashtagService {

	private final HashtagRepository hashtags;

	HashtagService(HashtagRepository hashtags) {
		this.hashtags = hashtags;
	}

	/** The hashtag of that name. */
	public Optional<HashtagLine> find(HashtagName name) {
		return hashtags.findByName(name.value());
	}

	/** The hashtags that a searcher may mean, ten at most, the likest first. */
	public List<HashtagLine> search(String words) {
		return hashtags.search(words);
	}

}
