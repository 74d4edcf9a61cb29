package org.kindling.moderation.reports;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kindling.moderation.reports.Report.Wish;
import org.kindling.platform.Words;
import org.kindling.platform.WrittenText;

/**
 * What somebody types who is in a video without having agreed. No name and no proof.
 *
 * @param on the address of the story
 * @param place where in the video, such as {@code 0:42}, if they want
 * @param words in their own words, if they want
 * @param wish what they want
 */
record AppearanceForm(String on, @Words(most = 20) String place, @Words(most = ReportForm.MOST) String words,
		@NotNull @Nullable String wish) {

	AppearanceForm {
		on = Objects.requireNonNullElse(on, "").strip();
		place = WrittenText.line(place);
		words = WrittenText.of(words);
		wish = Wish.of(wish).map(Wish::word).orElse(null);
	}

	/**
	 * A form with the kinder wish chosen already: one decision less in distress.
	 * @param words what they have written elsewhere before
	 */
	static AppearanceForm begun(String on, String words) {
		return new AppearanceForm(on, "", words, Wish.HIDE.word());
	}

	/** Whether it can be found in the video, if a place is named at all. */
	boolean isPlaceReadable() {
		return place.isEmpty() || VideoTime.read(place).isPresent();
	}

	Said said() {
		return new Said(ReportReason.APPEARANCE, words, VideoTime.read(place).orElse(null),
				Wish.of(wish).orElseThrow());
	}

}
