package org.kindling.moderation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kindling.publishing.Item;
import org.kindling.publishing.Submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes cases. */
@Service
@Transactional
public class CaseService {

	private final CaseRepository cases;

	private final List<Signs> signs;

	private final InstantSource time;

	CaseService(CaseRepository cases, List<Signs> signs, InstantSource time) {
		this.cases = cases;
		this.signs = signs;
		this.time = time;
	}

	/**
	 * Opens a case, or adds to the one that is open already. It is done last in a
	 * transaction: no other row is locked afterwards.
	 * @param found signs beside those that all things are looked at for
	 * @param due until when it must be decided, or null
	 * @return the number of the case
	 */
	public long open(Submission submission, Cause cause, Collection<Sign> found, @Nullable Instant due) {
		Set<Sign> all = EnumSet.noneOf(Sign.class);
		all.addAll(found);
		signs.forEach((each) -> all.addAll(each.of(submission)));
		Instant since = (cause == Cause.HANDED_IN) ? submission.publication().since() : time.instant();
		return cases.open(submission, cause, all, since, due);
	}

	/** Closes what is open about something for these causes, if anything is. */
	public void close(Item item, Collection<Cause> causes) {
		if (!causes.isEmpty()) {
			cases.close(item, causes);
		}
	}

	/** A case, if it is open still. */
	@Transactional(readOnly = true)
	public Optional<Case> find(long id) {
		return cases.find(id);
	}

	/** All open cases about something. */
	@Transactional(readOnly = true)
	public List<Case> of(Item item) {
		return cases.of(item);
	}

	/** All open cases about what somebody handed in, and about themselves. */
	@Transactional(readOnly = true)
	public List<Case> ofAuthor(long author) {
		return cases.ofAuthor(author);
	}

	/**
	 * Puts a sign on all open cases about what somebody handed in, or takes it off.
	 */
	public void mark(long author, Sign sign, boolean present) {
		for (Case open : cases.ofAuthor(author)) {
			Set<Sign> signs = EnumSet.noneOf(Sign.class);
			signs.addAll(open.signs());
			if (present ? signs.add(sign) : signs.remove(sign)) {
				cases.sign(open.id(), signs);
			}
		}
	}

}
