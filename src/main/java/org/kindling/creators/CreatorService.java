package org.kindling.creators;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kindling.platform.PageNumber;

import org.springframework.data.domain.Limit;
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

	/**
	 * The accounts of creators whose handle begins like that, whether they are listed or
	 * not.
	 */
	public List<Long> accounts(String beginning, int most) {
		String pattern = beginning.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
		return creators.findAccounts(pattern, Limit.of(most));
	}

	/** The handles of accounts, of those that have one. */
	public Map<Long, String> handles(Collection<Long> accounts) {
		return accounts.isEmpty() ? Map.of()
				: creators.findHandlesOf(accounts)
					.stream()
					.collect(Collectors.toMap(AccountHandle::account, AccountHandle::handle));
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
