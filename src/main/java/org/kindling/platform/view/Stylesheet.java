package org.kindling.platform.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves a style sheet that imports others as one file, so that a first visit asks once.
 * The hash in its address is then the hash of all of them.
 */
class Stylesheet extends PathResourceResolver {

	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\) layer\\(([a-z]+)\\);");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	@Override
	protected @Nullable Resource getResource(String path, Resource location) throws IOException {
		Resource file = super.getResource(path, location);
		return (file != null && path.endsWith(".css")) ? whole(file) : file;
	}

	private static Resource whole(Resource file) throws IOException {
		String css = IMPORT.matcher(text(file)).replaceAll((line) -> Matcher.quoteReplacement(layer(file, line)));
		return new TransformedResource(file, css.getBytes(StandardCharsets.UTF_8));
	}

	private static String layer(Resource file, MatchResult line) {
		try {
			return "@layer " + line.group(2) + " {\n" + text(file.createRelative(line.group(1))) + "}\n";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource file) throws IOException {
		return COMMENT.matcher(file.getContentAsString(StandardCharsets.UTF_8))
			.replaceAll("")
			.replaceAll("\\n\\s+", "\n");
	}

}
