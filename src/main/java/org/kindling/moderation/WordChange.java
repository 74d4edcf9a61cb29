package org.kindling.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * What became of a part of somebody's words since it was judged last.
 *
 * @param part the name of the part, such as {@code body}
 * @param pieces the words in their order, with those that are gone among them
 */
record WordChange(String part, List<Piece> pieces) {

	/** Compares two versions of a part, word by word. */
	static WordChange between(String part, String before, String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
			add(pieces, Fate.KEPT, old.subList(at, delta.getSource().getPosition()));
			add(pieces, Fate.GONE, delta.getSource().getLines());
			add(pieces, Fate.NEW, delta.getTarget().getLines());
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		add(pieces, Fate.KEPT, old.subList(at, old.size()));
		return new WordChange(part, pieces);
	}

	/** Whether anything is otherwise than it was. */
	boolean isAny() {
		return pieces.stream().anyMatch((piece) -> piece.fate() != Fate.KEPT);
	}

	private static List<String> words(String text) {
		return List.of(text.split("(?<=\\s)(?=\\S)"));
	}

	private static void add(List<Piece> pieces, Fate fate, List<String> words) {
		String text = String.join("", words);
		if (!text.isEmpty()) {
			pieces.add(new Piece(fate, text));
		}
	}

	/** What became of some words. */
	enum Fate {

		KEPT, NEW, GONE

	}

	/** Some words, and what became of them. */
	record Piece(Fate fate, String text) {

		public String word() {
			return fate.name().toLowerCase(Locale.ROOT);
		}

	}

}
