package org.kindling;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line between the portal and its database that a test can cut: a cut line refuses
 * connections and has closed all it had, as a stopped server does.
 */
public final class DatabaseRelay implements Closeable {

	private final TestDatabase.Access target;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final int port;

	private volatile ServerSocket entrance;

	private DatabaseRelay(TestDatabase.Access target) throws IOException {
		this.target = target;
		entrance = listen(0);
		port = entrance.getLocalPort();
	}

	/**
	 * A line to a fresh database, for {@code spring.datasource.url} and its companions.
	 */
	public static DatabaseRelay toFreshDatabase() {
		try {
			return new DatabaseRelay(TestDatabase.fresh());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String url() {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, target.database());
	}

	public String username() {
		return target.username();
	}

	public String password() {
		return target.password();
	}

	public void cut() throws IOException {
		entrance.close();
		for (var socket : open) {
			socket.close();
		}
	}

	public void restore() throws IOException {
		entrance = listen(port);
	}

	@Override
	public void close() throws IOException {
		cut();
	}

	private ServerSocket listen(int port) throws IOException {
		var socket = new ServerSocket();
		socket.setReuseAddress(true);
		socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		Thread.ofVirtual().start(() -> accept(socket));
		return socket;
	}

	private void accept(ServerSocket entrance) {
		try {
			while (true) {
				var client = keep(entrance.accept());
				var server = keep(new Socket(target.host(), target.port()));
				Thread.ofVirtual().start(() -> copy(client, server));
				Thread.ofVirtual().start(() -> copy(server, client));
				if (entrance.isClosed()) {
					cut();
				}
			}
		}
		catch (IOException ex) {
			// The line was cut.
		}
	}

	private Socket keep(Socket socket) {
		open.add(socket);
		return socket;
	}

	private void copy(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// One end is closed, and now the other one is.
		}
		finally {
			open.remove(from);
		}
	}

}
