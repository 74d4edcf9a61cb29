import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Moderators who judge one thing after the other, all at once: each opens the queue, takes the next thing, reads it and
 * approves it. Arguments: the portal's address, the password of all, how many things each judges, and how many
 * milliseconds each thinks before every request.
 */
public class Moderators {

	private static final int MANY = 20;

	private static final List<String> DONE = List.of("opening the queue", "taking the next", "opening an item", "deciding");

	private final Map<String, List<Double>> times = new LinkedHashMap<>();

	private final String portal;

	private final long thinking;

	Moderators(String portal, long thinking) {
		this.portal = portal;
		this.thinking = thinking;
		DONE.forEach((what) -> times.put(what, Collections.synchronizedList(new ArrayList<>())));
	}

	public static void main(String[] arguments) throws Exception {
		int each = Integer.parseInt(arguments[2]);
		Moderators all = new Moderators(arguments[0], Long.parseLong(arguments[3]));
		long start = System.nanoTime();
		try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> working = new ArrayList<>();
			for (int number = 1; number <= MANY; number++) {
				Desk desk = all.new Desk("moderator-" + number + "@example.org", arguments[1]);
				working.add(desks.submit(() -> desk.judge(each)));
			}
			for (Future<?> one : working) {
				one.get();
			}
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		all.times.forEach((what, values) -> System.out.printf("%s\t%.1f\t%.1f%n", what, quantile(values, 0.5),
				quantile(values, 0.99)));
		System.out.printf("decisions a second\t%.1f\t-%n", MANY * each / seconds);
	}

	private static double quantile(List<Double> values, double part) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
	}

	/** One moderator in a browser. */
	private final class Desk {

		private final HttpClient browser = HttpClient.newBuilder()
			.cookieHandler(new CookieManager())
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(Duration.ofSeconds(10))
			.build();

		Desk(String email, String password) throws IOException, InterruptedException {
			String page = get("/sign-in").body();
			HttpResponse<String> answer = post("/sign-in",
					Map.of("username", email, "password", password, "_csrf", hidden(page, "_csrf")));
			String place = answer.headers().firstValue("Location").orElse("");
			if (answer.statusCode() / 100 != 3 || place.contains("refused")) {
				throw new IllegalStateException(email + " cannot sign in: " + answer.statusCode() + " " + place);
			}
		}

		Void judge(int times) throws IOException, InterruptedException {
			// Nobody begins at the same millisecond.
			Thread.sleep((long) (Math.random() * thinking));
			for (int done = 0; done < times; done++) {
				String queue = timed("opening the queue", () -> get("/moderation")).body();
				String item = timed("taking the next", () -> post("/moderation/next", Map.of("_csrf", hidden(queue, "_csrf"))))
					.headers()
					.firstValue("Location")
					.orElseThrow();
				String page = timed("opening an item", () -> get(URI.create(item).getPath())).body();
				HttpResponse<String> decided = timed("deciding", () -> post(URI.create(item).getPath() + "/decision", Map
					.of("_csrf", hidden(page, "_csrf"), "version", hidden(page, "version"), "step", "APPROVE")));
				if (decided.statusCode() / 100 != 3) {
					throw new IllegalStateException(item + " was answered with " + decided.statusCode());
				}
			}
			return null;
		}

		private HttpResponse<String> timed(String what, Asking asking) throws IOException, InterruptedException {
			Thread.sleep(thinking);
			long start = System.nanoTime();
			HttpResponse<String> answer = asking.ask();
			times.get(what).add((System.nanoTime() - start) / 1e6);
			return answer;
		}

		private HttpResponse<String> get(String path) throws IOException, InterruptedException {
			return browser.send(HttpRequest.newBuilder(URI.create(portal + path)).build(),
					HttpResponse.BodyHandlers.ofString());
		}

		private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
			String form = fields.entrySet()
				.stream()
				.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&"));
			return browser.send(HttpRequest.newBuilder(URI.create(portal + path))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(form))
				.build(), HttpResponse.BodyHandlers.ofString());
		}

		private static String hidden(String page, String name) {
			Matcher field = Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
			if (!field.find()) {
				throw new IllegalStateException("There is no " + name + " on the page");
			}
			return field.group(1);
		}

	}

	private interface Asking {

		HttpResponse<String> ask() throws IOException, InterruptedException;

	}

}
