package org.kindling.media.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kindling.media.CaptionError;
import org.kindling.media.CaptionProblem;
import org.kindling.media.CaptionsRefusedException;

/** Reads SubRip or WebVTT line by line, and notes what is wrong with it and where. */
public class CaptionCheck {

	/** More than anybody says in three minutes, and few enough for a page to edit. */
	static final int MOST_CUES = 2000;

	static final int LONGEST_TEXT = 300;

	private static final int MOST_ERRORS = 20;

	private final List<CaptionError> errors = new ArrayList<>();

	private final String[] lines;

	private final Duration film;

	private Duration lastEnd = Duration.ZERO;

	private int cues;

	private CaptionCheck(String text, Duration film) {
		this.lines = text.split("\n", -1);
		this.film = film;
	}

	/**
	 * Checks captions.
	 * @param film how long the film is
	 * @throws CaptionsRefusedException if anything is wrong, with all that is
	 */
	public static void check(String text, Duration film) {
		CaptionCheck check = new CaptionCheck(text, film);
		check.checkLines();
		if (!check.errors.isEmpty()) {
			throw new CaptionsRefusedException(check.errors);
		}
	}

	private void checkLines() {
		for (int line = 0; line < lines.length && errors.size() < MOST_ERRORS && cues <= MOST_CUES; line++) {
			if (lines[line].chars().anyMatch((character) -> character < ' ' && character != '\t')) {
				note(line, CaptionProblem.CHARACTER);
			}
			else if (lines[line].contains("-->")) {
				checkCue(line);
			}
		}
		if (cues == 0 && errors.isEmpty()) {
			note(0, CaptionProblem.NOTHING_IN_IT);
		}
	}

	private void checkCue(int line) {
		cues++;
		Optional<Cue> cue = Cue.of(lines[line]);
		if (cues > MOST_CUES) {
			note(line, CaptionProblem.TOO_MANY);
		}
		else if (cue.isEmpty()) {
			note(line, CaptionProblem.TIME);
		}
		else {
			checkTimes(line, cue.get());
			checkText(line + 1);
		}
	}

	private void checkTimes(int line, Cue cue) {
		if (cue.end().compareTo(cue.start()) <= 0) {
			note(line, CaptionProblem.ENDS_BEFORE_IT_BEGINS);
		}
		else if (cue.start().compareTo(lastEnd) < 0) {
			note(line, CaptionProblem.OVERLAP);
		}
		else if (cue.start().compareTo(film) >= 0) {
			note(line, CaptionProblem.AFTER_THE_END);
		}
		lastEnd = cue.end();
	}

	private void checkText(int first) {
		int length = 0;
		for (int line = first; line < lines.length && !lines[line].isBlank(); line++) {
			length += lines[line].length();
		}
		if (length == 0) {
			note(first - 1, CaptionProblem.NO_TEXT);
		}
		else if (length > LONGEST_TEXT) {
			note(first, CaptionProblem.TOO_LONG);
		}
	}

	private void note(int line, CaptionProblem problem) {
		errors.add(new CaptionError(line + 1, problem));
	}

}
