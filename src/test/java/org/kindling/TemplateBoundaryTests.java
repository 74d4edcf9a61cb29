package org.kindling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.ApplicationModule;
import org.springframework.util.ClassUtils;

import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates obey the arrows between modules as classes do: a folder is a module, and a
 * fragment may come only from a module that the folder's module may use.
 */
class TemplateBoundaryTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern REFERENCE = Pattern.compile("~\\{\\s*([a-z]+)/");

	private static final Set<String> FOR_ALL = Set.of("layout", "fragments");

	@TestFactory
	Stream<DynamicTest> fragmentsComeFromModulesThatMayBeUsed() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList().stream().map(this::check);
		}
	}

	private DynamicTest check(Path file) {
		Path relative = TEMPLATES.relativize(file);
		return DynamicTest.dynamicTest(relative.toString(),
				() -> assertThat(foldersUsedIn(file)).isSubsetOf(allowed(relative.getName(0).toString())));
	}

	private static List<String> foldersUsedIn(Path file) {
		try {
			return REFERENCE.matcher(Files.readString(file)).results().map((found) -> found.group(1)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Folders beside the modules, such as layout, may use what is for all.
	private static Set<String> allowed(String folder) {
		Stream<String> used = Stream.of("org.kindling." + folder + ".package-info")
			.filter((name) -> ClassUtils.isPresent(name, null))
			.map((name) -> ClassUtils.resolveClassName(name, null).getAnnotation(ApplicationModule.class))
			.filter(Objects::nonNull)
			.flatMap((module) -> Stream.of(module.allowedDependencies()));
		return Stream.of(FOR_ALL.stream(), used, Stream.of(folder)).flatMap(identity()).collect(Collectors.toSet());
	}

}
