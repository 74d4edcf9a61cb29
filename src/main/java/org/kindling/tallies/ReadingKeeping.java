package org.kindling.tallies;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kindling.platform.NotFoundException;
import org.kindling.platform.PageNumber;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what others published. Nothing that was kept is ever changed: a correction
 * supersedes it, and what should not be here is withdrawn.
 */
@Service
@Transactional(readOnly = true)
public class ReadingKeeping {

	private static final int PAGE_SIZE = 50;

	private final KeptReadings readings;

	private final InstantSource time;

	ReadingKeeping(KeptReadings readings, InstantSource time) {
		this.readings = readings;
		this.time = time;
	}

	/** The readings that pages show, the latest day first, fifty to a page. */
	public Slice<KeptReading> list(ReadingFilter filter, PageNumber page, Locale reader) {
		Pageable wanted = page.of(PAGE_SIZE);
		List<KeptReading> found = readings.list(filter, reader.toLanguageTag(), wanted.getOffset(), PAGE_SIZE + 1);
		return page
			.existing(new SliceImpl<>(found.stream().limit(PAGE_SIZE).toList(), wanted, found.size() > PAGE_SIZE));
	}

	/** All of them at once, in the same order. */
	public List<KeptReading> all(ReadingFilter filter) {
		return readings.list(filter, Locale.ENGLISH.toLanguageTag(), 0, Integer.MAX_VALUE);
	}

	/** One that pages show; empty for what was superseded or withdrawn. */
	public Optional<KeptReading> find(long id, Locale reader) {
		return readings.find(id, reader.toLanguageTag());
	}

	/**
	 * Until the caller's transaction ends, nobody else changes anything here: so that
	 * what it looked for stays as it found it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock() {
		readings.lock();
	}

	/** Keeps a reading and returns its number. */
	@Transactional
	public long add(ReadingEntry entry) {
		return readings.add(entry, null, time.instant());
	}

	/**
	 * Puts a reading in the place of another of the same subject and kind, and returns
	 * its number.
	 * @throws NotFoundException if the other is not shown any more
	 */
	@Transactional
	public long correct(long id, ReadingEntry entry) {
		return readings.add(entry, shown(id), time.instant());
	}

	/**
	 * Shows a reading no more, and what it superseded neither.
	 * @throws NotFoundException if it is not shown any more
	 */
	@Transactional
	public void withdraw(long id) {
		readings.withdraw(shown(id), time.instant());
	}

	private long shown(long id) {
		return find(id, Locale.ENGLISH).orElseThrow(NotFoundException::new).id();
	}

}
