package org.kindling.media.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kindling.media.CaptionCue;

/** Reads what captions say. */
public final class Cues {

	private static final int TENTH = 100;

	private Cues() {
	}

	/**
	 * What is said, from the first moment to the last.
	 * @param webvtt that was checked
	 */
	public static List<CaptionCue> of(String webvtt) {
		List<CaptionCue> cues = new ArrayList<>();
		for (String block : webvtt.split("\\R\\s*\\R")) {
			List<String> lines = block.lines().toList();
			int times = lines.stream().map((line) -> line.contains("-->")).toList().indexOf(true);
			if (times >= 0) {
				Optional<Cue> cue = Cue.of(lines.get(times));
				String text = String.join("\n", lines.subList(times + 1, lines.size())).strip();
				cue.ifPresent((found) -> cues.add(new CaptionCue(clock(found.start()), clock(found.end()), text)));
			}
		}
		return cues;
	}

	// Two captions can follow each other within a second.
	private static String clock(Duration time) {
		String tenth = (time.toMillisPart() < TENTH) ? "" : "." + time.toMillisPart() / TENTH;
		return "%d:%02d%s".formatted(time.toMinutes(), time.toSecondsPart(), tenth);
	}

}
