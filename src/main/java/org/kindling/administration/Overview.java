package org.kindling.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the portal is.
 *
 * @param needs what somebody has to look after, the gravest first
 * @param version of the portal
 * @param commit of its sources, or null where the build was not told
 * @param builtAt when it was built, or null where it runs from the sources
 * @param java the version of Java
 * @param springBoot the version of Spring Boot
 * @param postgres the version of PostgreSQL
 * @param schema the number of the last migration
 * @param up since when this portal has been running, as a length of time
 * @param disk the room in the data directory
 * @param databaseBytes how large the database is
 * @param mediaBytes how large all media are
 */
record Overview(List<Need> needs, String version, @Nullable String commit, @Nullable Instant builtAt, String java,
		String springBoot, String postgres, String schema, Duration up, Disk disk, long databaseBytes,
		long mediaBytes) {

	/**
	 * Something that needs an admin.
	 *
	 * @param what the word under which it is told
	 * @param number how many
	 * @param address where it can be seen to
	 */
	record Need(String what, long number, String address) {

	}

	/**
	 * The room on a disk.
	 *
	 * @param freeBytes what is left
	 * @param totalBytes all of it
	 */
	record Disk(long freeBytes, long totalBytes) {

		private static final long LITTLE = 2L * 1024 * 1024 * 1024;

		private static final int TENTH = 10;

		/** Whether it fills: a tenth is left, or less than a few films need. */
		boolean isFilling() {
			return freeBytes < totalBytes / TENTH || freeBytes < LITTLE;
		}

	}

}
