package org.kindling.tallies;

import java.util.List;

import org.kindling.platform.PageNumber;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists hashtags by what was told under them here. */
@Service
@Transactional(readOnly = true)
public class HashtagTallyService {

	private static final int PAGE_SIZE = 24;

	private final HashtagTallyRepository hashtags;

	HashtagTallyService(HashtagTallyRepository hashtags) {
		this.hashtags = hashtags;
	}

	/** The hashtags with the most stories, so many at most. */
	public List<HashtagTally> largest(int size) {
		return hashtags.findLargest(Pageable.ofSize(size)).getContent();
	}

	/** A page of hashtags that stories bear, those with the most stories first. */
	public Slice<HashtagTally> list(PageNumber page) {
		return page.existing(hashtags.findLargest(page.of(PAGE_SIZE)));
	}

}
