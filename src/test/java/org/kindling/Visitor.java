package org.kindling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Somebody who looks at the running portal without a browser, a cookie or a script. */
@TestComponent
@Lazy
public class Visitor {

	private final HttpClient client = HttpClient.newHttpClient();

	private final Environment environment;

	Visitor(Environment environment) {
		this.environment = environment;
	}

	/** The address of the running portal, without a slash at its end. */
	public String portal() {
		return "http://localhost:" + environment.getRequiredProperty("local.server.port");
	}

	/** The answer to a GET with these headers, as name, value, name, value. */
	public HttpResponse<byte[]> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal() + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The page at that address, in a language. */
	public Document page(String path, String language) {
		return parse(get(path, "Accept-Language", language));
	}

	/** The page at that address, in English. */
	public Document page(String path) {
		return page(path, "en");
	}

	/** What an answer shows. */
	public static Document parse(HttpResponse<byte[]> answer) {
		return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), answer.uri().toString());
	}

}
