package org.kindling.journeys;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the Chromium that is installed: the one that the variable CHROMIUM names,
 * or the first on the path. Without one, the tests say so and are skipped; where CI is
 * set, they fail.
 */
class Browser implements ExecutionCondition, ParameterResolver {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

	private static final List<String> ALONE = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--autoplay-policy=no-user-gesture-required");

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (installed().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is " + installed().get());
		}
		String missing = "NO BROWSER: install Chromium, or name one in the variable CHROMIUM";
		if (System.getenv("CI") != null) {
			throw new IllegalStateException(missing);
		}
		System.err.printf("%n*** SKIPPED %s ***%n*** %s ***%n%n", context.getDisplayName(), missing);
		return ConditionEvaluationResult.disabled(missing);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == com.microsoft.playwright.Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(Browser.class))
			.computeIfAbsent("running", (key) -> new Running(), Running.class).browser;
	}

	private static Optional<Path> installed() {
		Stream<Path> named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
		Stream<Path> onThePath = NAMES.stream()
			.flatMap((name) -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.map((folder) -> Path.of(folder, name)));
		return Stream.concat(named, onThePath).filter(Files::isExecutable).findFirst();
	}

	/** One browser for all tests; each of them opens a window without a past. */
	private static class Running implements AutoCloseable {

		private final Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

		private final com.microsoft.playwright.Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(installed().orElseThrow()).setArgs(ALONE));

		@Override
		public void close() {
			playwright.close();
		}

	}

}
