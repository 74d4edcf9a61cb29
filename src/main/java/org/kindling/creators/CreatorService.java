package org.kindling.creators;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kindling.platform.PageNumber;

import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about creators. */
@Service
@Transactional(readOnly = true)
public class CreatorService {

	private static final int PAGE_SIZE = 24;

	private final CreatorRepository creators;

	CreatorService(CreatorRepository creators) {
		this.creators = creators;
	}

	/** The creators, whoever came last first. There is no ranking of people. */
	Slice<CreatorPage> newest(PageNumber page) {
		return page.existing(creators.findNewest(page.of(PAGE_SIZE)));
	}

	/**
	 * The creator of that handle.
	 * @param handle in any case, without @
	 */
	public Optional<CreatorPage> page(String handle) {
		return creators.findByHandle(handle.toLowerCase(Locale.ROOT));
	}

	/** The creator that an account tells its stories as; staff need not have one. */
	public Optional<CreatorPage> ofAccount(long account) {
		return creators.findPageByAccount(account);
	}

	/** The highest number any creator has, 0 where there is none. */
	public long lastId() {
		return creators.findLastId();
	}

	/** The handles of creators numbered from {@code first} to before {@code end}. */
	public List<String> handles(long first, long end) {
		return creators.findHandles(first, end);
	}

	/** The creators that a searcher may mean, ten at most, the likest first. */
	public List<CreatorPage> search(String words) {
		List<String> handles = creators.search(words);
		return handles.isEmpty() ? List.of()
				: creators.findByHandles(handles)
					.stream()
					.sorted(Comparator.comparing((creator) -> handles.indexOf(creator.handle())))
					.toList();
	}

}
