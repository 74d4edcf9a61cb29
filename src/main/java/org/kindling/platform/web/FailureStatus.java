package org.kindling.platform.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.kindling.platform.FullDisk;
import org.kindling.platform.limits.TooManyRequestsException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;

/**
 * Tells failures apart that are nobody's mistake in the code: the database is away, the
 * disk is full, the request cannot be read, or it is one too many. Layers wrap them
 * differently, so the causes are searched.
 */
final class FailureStatus {

	// Lost connections, a server that stops or starts, one out of room, a statement that
	// took too long.
	private static final Pattern DATABASE_AWAY = Pattern.compile("08...|57P..|53...|57014");

	// PostgreSQL has no character for zero, so nobody can have meant one.
	private static final String NO_TEXT = "22021";

	// Longer chains are circles.
	private static final int DEEPEST = 30;

	private FailureStatus() {
	}

	/** The status to answer with, or empty for what must be looked into. */
	static Optional<HttpStatus> of(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.flatMap((cause) -> ofOne(cause).stream())
			.findFirst();
	}

	private static Optional<HttpStatus> ofOne(Throwable failure) {
		return switch (failure) {
			case InvalidParameterException malformed ->
				Optional.ofNullable(HttpStatus.resolve(malformed.getErrorCode()));
			case TooManyRequestsException _ -> Optional.of(HttpStatus.TOO_MANY_REQUESTS);
			case DataAccessResourceFailureException _ -> Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
			case TransientDataAccessResourceException _ -> Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
			case QueryTimeoutException _ -> Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
			case IOException ex when FullDisk.isBehind(ex) -> Optional.of(HttpStatus.INSUFFICIENT_STORAGE);
			case SQLException ex when NO_TEXT.equals(ex.getSQLState()) -> Optional.of(HttpStatus.BAD_REQUEST);
			case SQLException ex when isAway(ex) -> Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
			default -> Optional.empty();
		};
	}

	// The pool itself speaks without a state: of a connection that broke in this very
	// transaction, whose rollback then fails and hides the failure before it.
	private static boolean isAway(SQLException failure) {
		return failure instanceof SQLTransientConnectionException
				|| failure instanceof SQLNonTransientConnectionException || failure instanceof SQLTimeoutException
				|| failure.getSQLState() == null || DATABASE_AWAY.matcher(failure.getSQLState()).matches();
	}

}
