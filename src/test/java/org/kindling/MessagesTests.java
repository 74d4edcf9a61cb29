package org.kindling;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class MessagesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z][a-z0-9._]*)[}(]");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

	@ParameterizedTest
	@ValueSource(strings = { "ms", "id", "fil", "pt_BR", "es" })
	void everyMessageIsSaidInEveryLanguage(String language) throws IOException {
		Properties english = messages("");
		Properties other = messages("_" + language);

		assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertThat(other.getProperty(key)).as(key).isNotBlank();
			assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_ms", "_id", "_fil", "_pt_BR", "_es" })
	void everyMessageCanBeFormatted(String suffix) throws IOException {
		Properties messages = messages(suffix);

		for (String key : messages.stringPropertyNames()) {
			String message = messages.getProperty(key);
			assertThatCode(() -> new MessageFormat(message)).as(key).doesNotThrowAnyException();
			assertThat(message).as("%s: a straight apostrophe would swallow arguments", key).doesNotContain("'");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_ms", "_id", "_fil", "_pt_BR", "_es" })
	void noMessageStandsTwice(String suffix) throws IOException {
		try (Stream<String> lines = Files.lines(RESOURCES.resolve("messages" + suffix + ".properties"))) {
			assertThat(lines.filter((line) -> line.matches("[a-z].*=.*")).map((line) -> line.split("=")[0]))
				.doesNotHaveDuplicates();
		}
	}

	@Test
	void templatesSayNothingThatHasNoWords() throws IOException {
		Set<String> known = messages("").stringPropertyNames();

		try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertThat(keys(Files.readString(file))).as(file.toString()).isSubsetOf(known);
			}
		}
	}

	@Test
	void everyMessageIsSaidSomewhere() throws IOException {
		String templates = templates();

		// Which error is told is chosen by its status, in the error page; and what is
		// wrong
		// in a form, by the code of the problem.
		assertThat(messages("").stringPropertyNames()).filteredOn((key) -> !key.matches("error\\.\\w+\\.(title|text)"))
			.filteredOn((key) -> !key.startsWith("wrong."))
			.filteredOn((key) -> !templates.contains("#{" + key + "}") && !templates.contains("#{" + key + "(")
					&& !templates.contains("'" + key.substring(0, key.lastIndexOf('.') + 1) + "'"))
			.isEmpty();
	}

	private static String templates() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
			return files.filter(Files::isRegularFile).map(MessagesTests::read).collect(Collectors.joining());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> keys(String template) {
		return KEY_IN_TEMPLATE.matcher(template).results().map((found) -> found.group(1)).collect(Collectors.toSet());
	}

	private static Set<String> arguments(String message) {
		return ARGUMENT.matcher(message)
			.results()
			.map((MatchResult found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties messages(String suffix) throws IOException {
		Properties messages = new Properties();
		try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages" + suffix + ".properties"),
				StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages;
	}

}
