package org.kindling.platform.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** All style sheets become one, in which a name means one thing. */
class StyleNameTests {

	private static final Pattern RULE = Pattern.compile("^\\.([a-z][a-z0-9_-]*) \\{", Pattern.MULTILINE);

	@Test
	void eachNameIsLaidOutInOneFile() throws IOException {
		Map<String, Set<String>> files = new TreeMap<>();
		for (Path sheet : sheets()) {
			RULE.matcher(Files.readString(sheet))
				.results()
				.forEach((rule) -> files.computeIfAbsent(rule.group(1), (_) -> new TreeSet<>())
					.add(sheet.getFileName().toString()));
		}

		assertThat(files).hasSizeGreaterThan(100);
		assertThat(files.entrySet()).filteredOn((name) -> name.getValue().size() > 1).isEmpty();
	}

	private static List<Path> sheets() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/static/css"))) {
			return files.filter((file) -> file.toString().endsWith(".css")).toList();
		}
	}

}
