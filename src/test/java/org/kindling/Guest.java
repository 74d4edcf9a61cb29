package org.kindling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a browser of their own, without scripts: it keeps cookies, follows
 * redirects and sends forms with the token that is in them.
 */
public final class Guest {

	private final String portal;

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(cookies)
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final List<String> headers = new ArrayList<>(List.of("Accept-Language", "en"));

	public Guest(String portal) {
		this.portal = portal;
	}

	/** Sends this header from now on. */
	public Guest with(String name, String value) {
		headers.add(name);
		headers.add(value);
		return this;
	}

	/** What is at a path, or at an address that a mail told. */
	public Answer get(String path) {
		return send(HttpRequest.newBuilder(address(path)).GET());
	}

	/** Fills in the form of a page and sends it to where the form says. */
	public Answer fill(String page, Map<String, String> fields) {
		return fill(page, "main form[method=post]:not([action$=sign-out])", fields);
	}

	/** The same, where the page has several forms. */
	public Answer fill(String page, String form, Map<String, String> fields) {
		Answer shown = get(page);
		Element element = Optional.ofNullable(shown.page().selectFirst(form))
			.orElseThrow(() -> new AssertionError("There is no form on %s: %s".formatted(page, shown.words())));
		Map<String, String> all = hidden(shown.page(), form);
		all.putAll(fields);
		return post(element.absUrl("action"), all);
	}

	/** What a form of a page sends without being seen, the token among it. */
	public static Map<String, String> hidden(Document page, String form) {
		return page.select(form + " input[type=hidden][name]")
			.stream()
			.collect(Collectors.toMap((input) -> input.attr("name"), (input) -> input.attr("value"), (a, b) -> b));
	}

	/** Sends fields as they are, without looking at any form. */
	public Answer post(String path, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** Signs in and says where that led. */
	public Answer signIn(String email, String password) {
		return fill("/sign-in", Map.of("username", email, "password", password));
	}

	/** The value of a cookie. */
	public Optional<String> cookie(String name) {
		return cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			return new Answer(client.send(request.headers(headers.toArray(String[]::new)).build(),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private URI address(String path) {
		return URI.create(path.startsWith("http") ? path : portal + path);
	}

	private static String encode(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	/** What came back, after all redirects. */
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return response.statusCode();
		}

		/** Where it led, without the portal's own address. */
		public String path() {
			return response.uri().toString().replaceFirst("^https?://[^/]+", "");
		}

		public Document page() {
			return Jsoup.parse(response.body(), response.uri().toString());
		}

		/** What can be read on the page. */
		public String words() {
			return page().select("main").text();
		}

	}

}
