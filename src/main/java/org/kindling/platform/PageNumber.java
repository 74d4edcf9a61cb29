package org.kindling.platform;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/**
 * A page of a list as people count them, from one.
 *
 * @param value 1 or more
 */
public record PageNumber(int value) {

	// Nobody leafs this far, and the database would have to count up to it.
	private static final int LAST = 10_000;

	public PageNumber {
		if (value < 1 || value > LAST) {
			throw new NotFoundException();
		}
	}

	/** The rows of this page in a query, {@code size} to a page. */
	public PageRequest of(int size) {
		return PageRequest.of(value - 1, size);
	}

	/**
	 * The page as it was found, unless it lies past the end.
	 * @throws NotFoundException where nothing is on it and it is not the first
	 */
	public <T> Slice<T> existing(Slice<T> found) {
		if (value > 1 && found.isEmpty()) {
			throw new NotFoundException();
		}
		return found;
	}

}
