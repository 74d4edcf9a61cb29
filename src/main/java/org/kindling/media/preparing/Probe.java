package org.kindling.media.preparing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What ffprobe answers.
 *
 * @param streams the tracks of the file
 * @param format the file itself
 */
record Probe(@Nullable List<Stream> streams, @Nullable Format format) {

	/** The first moving picture. The cover of a song is none. */
	Optional<Stream> picture() {
		return all().stream()
			.filter((stream) -> "video".equals(stream.type()) && stream.disposition("attached_pic") == 0)
			.findFirst();
	}

	boolean hasSound() {
		return all().stream().anyMatch((stream) -> "audio".equals(stream.type()) && stream.codec() != null);
	}

	/** What the header says, which need not be true; nothing where it says nothing. */
	Optional<Duration> declared() {
		return Optional.ofNullable(format)
			.map(Format::duration)
			.filter(Double::isFinite)
			.filter((seconds) -> seconds > 0 && seconds < Integer.MAX_VALUE)
			.map((seconds) -> Duration.ofMillis(Math.round(seconds * 1000)));
	}

	private List<Stream> all() {
		return (streams != null) ? streams : List.of();
	}

	record Format(@Nullable Double duration) {

	}

	record Stream(@JsonProperty("codec_type") @Nullable String type, @JsonProperty("codec_name") @Nullable String codec,
			int width, int height, @Nullable Map<String, Integer> disposition,
			@JsonProperty("side_data_list") @Nullable List<Map<String, Object>> sideData) {

		int disposition(String name) {
			return (disposition != null) ? disposition.getOrDefault(name, 0) : 0;
		}

		/** Whether a phone held it upright and wrote that down instead of turning it. */
		boolean isTurned() {
			return sideData != null && sideData.stream()
				.map((data) -> data.get("rotation"))
				.anyMatch((rotation) -> rotation instanceof Number degrees && Math.abs(degrees.intValue()) % 180 == 90);
		}

	}

}
