package org.kindling.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** What came back over the wire, header names in lower case. */
record Answer(int status, Map<String, List<String>> headers, String body) {

	/** Reads what came, one character for each byte. */
	static Answer read(String wire) {
		String[] halves = wire.split("\r\n\r\n", 2);
		String[] lines = halves[0].split("\r\n");
		var headers = Arrays.stream(lines)
			.skip(1)
			.map((line) -> line.split(": ?", 2))
			.collect(groupingBy((header) -> header[0].toLowerCase(), mapping((header) -> header[1], toList())));
		String body = headers.containsKey("transfer-encoding") ? joinChunks(halves[1]) : halves[1];
		return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers,
				new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
	}

	private static String joinChunks(String rest) {
		String[] sizeAndMore = rest.split("\r\n", 2);
		int size = Integer.parseInt(sizeAndMore[0], 16);
		return (size == 0) ? ""
				: sizeAndMore[1].substring(0, size) + joinChunks(sizeAndMore[1].substring(size + "\r\n".length()));
	}

	/** The values of a header in the order they came. */
	List<String> header(String name) {
		return headers.getOrDefault(name.toLowerCase(), List.of());
	}

	Document page() {
		return Jsoup.parse(body);
	}

	String heading() {
		return page().select("h1").text();
	}

}
