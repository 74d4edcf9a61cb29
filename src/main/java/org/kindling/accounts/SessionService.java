package org.kindling.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Where somebody is signed in, and ending that. */
@Service
class SessionService {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	SessionService(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/** The sessions of an account, the one used last first. */
	List<OpenSession> list(long account, @Nullable String thisSession) {
		return sessions.findByPrincipalName(Long.toString(account))
			.values()
			.stream()
			.map((session) -> new OpenSession(key(session.getId()), session.getAttribute(Device.ATTRIBUTE),
					session.getCreationTime(), session.getLastAccessedTime(), session.getId().equals(thisSession)))
			.sorted(Comparator.comparing(OpenSession::lastUsedAt).reversed())
			.toList();
	}

	/** Ends one session of an account. */
	void end(long account, String key) {
		sessions.findByPrincipalName(Long.toString(account))
			.keySet()
			.stream()
			.filter((id) -> key(id).equals(key))
			.forEach(sessions::deleteById);
	}

	void endOthers(long account, @Nullable String thisSession) {
		sessions.findByPrincipalName(Long.toString(account))
			.keySet()
			.stream()
			.filter((id) -> !id.equals(thisSession))
			.forEach(sessions::deleteById);
	}

	void endAll(long account) {
		endOthers(account, null);
	}

	private static String key(String id) {
		return new LinkToken(id).hash().substring(0, 16);
	}

	/**
	 * Where somebody is signed in.
	 *
	 * @param key tells it from their other sessions, and opens nothing
	 * @param device the browser and what it runs on, or null where it did not say
	 * @param createdAt when they signed in
	 * @param lastUsedAt when it was last used
	 * @param current whether it is the one that asks
	 */
	record OpenSession(String key, @Nullable Device device, Instant createdAt, Instant lastUsedAt, boolean current) {

	}

}
