package org.kindling.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Somebody who sends exactly what is written, however wrong it is. */
record Visitor(int port, InetAddress from) {

	private static final int PATIENCE_MILLIS = 20_000;

	Visitor(int port) {
		this(port, InetAddress.getLoopbackAddress());
	}

	/** Asks for a path with these header lines. */
	Answer get(String path, String... headers) {
		return send("GET", path, headers);
	}

	Answer send(String method, String path, String... headers) {
		String lines = (headers.length > 0) ? String.join("\r\n", headers) + "\r\n" : "";
		return raw("%s %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n%s\r\n".formatted(method, path, port,
				lines));
	}

	/** Sends these bytes, one for each character. */
	Answer raw(String request) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0)) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return Answer.read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
