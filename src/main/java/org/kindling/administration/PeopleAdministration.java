package org.kindling.administration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.PeopleService;
import org.kindling.accounts.PersonLine;
import org.kindling.accounts.Role;
import org.kindling.creators.CreatorService;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.Act;
import org.kindling.publishing.Actor;
import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerService;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People as admins look after them. Whatever is done to somebody's account is in the
 * ledger.
 */
@Service
@Transactional(readOnly = true)
class PeopleAdministration {

	/** What the ledger calls somebody with an account. */
	static final String KIND = "person";

	static final int MOST = 50;

	private final PeopleService people;

	private final CreatorService creators;

	private final LedgerService ledger;

	PeopleAdministration(PeopleService people, CreatorService creators, LedgerService ledger) {
		this.people = people;
		this.creators = creators;
		this.ledger = ledger;
	}

	/**
	 * Finds people by the beginning of their handle or mail address, or by the number of
	 * their account.
	 * @param words as they were typed; empty finds whoever came last
	 * @param role what they may do, or null for whatever
	 */
	List<PersonCard> search(String words, @Nullable Role role) {
		String plain = words.strip();
		String handle = plain.startsWith("@") ? plain.substring(1) : plain;
		Set<Long> ids = new HashSet<>();
		if (!handle.isEmpty()) {
			ids.addAll(creators.accounts(handle, MOST));
		}
		if (plain.matches("#?\\d{1,18}")) {
			ids.add(Long.valueOf(plain.replace("#", "")));
		}
		List<PersonLine> found = people.search(plain, ids, role, MOST);
		Map<Long, String> handles = creators.handles(found.stream().map(PersonLine::id).toList());
		return found.stream().map((line) -> new PersonCard(line, handles.get(line.id()))).toList();
	}

	/**
	 * The page of somebody.
	 * @throws NotFoundException where there is no such account
	 */
	PersonPage page(long id, long admin) {
		String handle = creators.handles(Set.of(id)).get(id);
		return people.person(id)
			.map((person) -> new PersonPage(person, handle, id == admin))
			.orElseThrow(NotFoundException::new);
	}

	@Transactional
	void endSessions(long id, long admin) {
		people.endSessions(id);
		ledger.record(Act.of(new Item(KIND, id), "end_sessions"), Actor.admin(admin), Reason.NONE);
	}

	@Transactional
	void resetSecondFactor(long id, String reason, long admin) {
		people.resetSecondFactor(id, reason);
		ledger.record(Act.of(new Item(KIND, id), "reset_second_factor"), Actor.admin(admin), new Reason(null, reason));
	}

}
