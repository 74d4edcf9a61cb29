package org.kindling.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * Finds a port for the database: the same one for the same directory, if it is free.
 * <p>
 * It lies below the range that operating systems take ports of outgoing connections from,
 * so that none of these can sit on it while the server is being started again.
 */
final class FreePort {

	private static final int FIRST = 20_000;

	private static final int COUNT = 10_000;

	private FreePort() {
	}

	static int near(Path directory) {
		var preferred = Math.floorMod(directory.hashCode(), COUNT);
		return IntStream.range(0, COUNT)
			.map(distance -> FIRST + (preferred + distance) % COUNT)
			.filter(FreePort::isFree)
			.findFirst()
			.orElseThrow(() -> new DatabaseStartException("No port is free on this machine for PostgreSQL.",
					"Set spring.datasource.url to a PostgreSQL that is running elsewhere."));
	}

	private static boolean isFree(int port) {
		try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
