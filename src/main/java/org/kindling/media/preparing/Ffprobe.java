package org.kindling.media.preparing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** ffprobe: tells what is in a file, judging by its content and never by its name. */
@Component
class Ffprobe {

	private static final int MOST = 200_000;

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final Programs programs;

	Ffprobe(Programs programs) {
		this.programs = programs;
	}

	Probe probe(Path folder) {
		StringBuilder answer = new StringBuilder();
		run(folder, (line) -> {
			if (answer.length() < MOST) {
				answer.append(line);
			}
		}, "-of", "json", "-show_format", "-show_streams");
		return JSON.readValue(answer.toString(), Probe.class);
	}

	/** How long the moving picture really is: reads the file to its end. */
	Duration measure(Path folder) {
		Span span = new Span();
		run(folder, span::add, "-select_streams", "V:0", "-of", "csv=p=0", "-show_entries",
				"packet=pts_time,duration_time");
		return span.length();
	}

	private void run(Path folder, Consumer<String> lines, String... what) {
		List<String> arguments = new ArrayList<>(List.of("-v", "error", "-hide_banner"));
		arguments.addAll(Ffmpeg.FENCE);
		arguments.addAll(List.of(what));
		arguments.add(WorkFolder.INPUT);
		new Program(programs.location(), "ffprobe").run(folder, Leash.SHORT, lines, arguments);
	}

}
