package org.kindling.publishing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reasons that staff may give. A text is never changed but followed by a newer one,
 * so that what somebody was told can be read as it was.
 */
@Service
@Transactional(readOnly = true)
public class ReasonService {

	private static final String TEXTS = """
			select distinct on (r.position, r.code) r.code, t.rule, t.template
			from reason r join reason_text t using (code)
			where t.since <= :at and t.language in (:language, 'en') and %s
			order by r.position, r.code, t.language = :language desc, t.since desc
			""";

	private final JdbcClient database;

	private final InstantSource time;

	ReasonService(JdbcClient database, InstantSource time) {
		this.database = database;
		this.time = time;
	}

	/** Those that may be given now, in the reader's language or else in English. */
	public List<ListedReason> list(Locale reader) {
		return texts("not r.retired", reader, time.instant(), null);
	}

	/** A reason as its words were at a moment; empty if nobody ever listed it. */
	public Optional<ListedReason> find(@Nullable String code, Locale reader, Instant at) {
		return texts("r.code = :code", reader, at, code).stream().findFirst();
	}

	private List<ListedReason> texts(String which, Locale reader, Instant at, @Nullable String code) {
		return database.sql(TEXTS.formatted(which))
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("language", reader.toLanguageTag())
			.param("code", code)
			.query(ListedReason.class)
			.list();
	}

}
