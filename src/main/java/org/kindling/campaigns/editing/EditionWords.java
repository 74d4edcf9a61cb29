package org.kindling.campaigns.editing;

import java.util.Arrays;
import java.util.List;

import org.kindling.platform.Said;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

/**
 * What an edition says in one language.
 *
 * @param name what the edition is called
 * @param title what the campaign is called in it
 * @param headline its message
 * @param emphasis the words of the headline that are stressed, or empty
 * @param introduction one to three sentences
 * @param note what must be said besides, or empty
 * @param goals what the campaign wants, one on each line
 * @param takePart the steps of taking part, one on each line
 * @param period what stands in place of the dates, or empty
 */
record EditionWords(@Said @Words(most = 60) String name, @Said @Words(most = 80) String title,
		@Said @Words(most = 90) String headline, @Words(most = 90) String emphasis,
		@Said @Words(most = 600) String introduction, @Words(most = 400) String note,
		@Said @Words(most = 900) String goals, @Said @Words(most = 1200) String takePart,
		@Words(most = 60) String period) {

	/** Nothing said yet. */
	static final EditionWords NONE = new EditionWords("", "", "", "", "", "", "", "", "");

	private static final int MOST_LINES = 6;

	EditionWords {
		name = WrittenText.line(name);
		title = WrittenText.line(title);
		headline = WrittenText.line(headline);
		emphasis = WrittenText.line(emphasis);
		introduction = WrittenText.line(introduction);
		note = WrittenText.line(note);
		goals = String.join("\n", lines(WrittenText.of(goals)));
		takePart = String.join("\n", lines(WrittenText.of(takePart)));
		period = WrittenText.line(period);
	}

	/** The lines of a text that say something. */
	static List<String> lines(String text) {
		return Arrays.stream(text.split("\n")).map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/**
	 * Makes sure that it fits together.
	 * @throws RefusedException if it does not
	 */
	void require() {
		RefusedException.when(!headline.contains(emphasis), "words.emphasis", "apart");
		RefusedException.when(lines(goals).size() > MOST_LINES, "words.goals", "lines");
		RefusedException.when(lines(takePart).size() > MOST_LINES, "words.takePart", "lines");
	}

}
