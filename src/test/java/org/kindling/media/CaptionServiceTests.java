package org.kindling.media;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.media.preparing.MediaFixtures;
import org.kindling.media.storage.MediaStoreFixtures;
import org.kindling.media.storage.References;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DataJpaTest
class CaptionServiceTests {

	private static final String SUBRIP = """
			1
			00:00:00,500 --> 00:00:01,500
			Selamat pagi, señor Müller

			2
			00:00:01,500 --> 00:00:02,500
			<i>Apa khabar?</i>
			""";

	@Autowired
	private JdbcClient database;

	@Autowired
	private VideoRepository videos;

	@TempDir
	private Path directory;

	private CaptionService captions;

	private long video;

	@BeforeEach
	void open() {
		var media = MediaStoreFixtures.onDisk(directory.resolve("media"));
		captions = new CaptionService(videos, media,
				new MediaFiles(media, database, InstantSource.system(), new References(database)),
				MediaFixtures.captionWorkshop(directory));
		video = database.sql("insert into video (duration_in_ms, created_at) values (60000, now()) returning id")
			.query(Long.class)
			.single();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1" })
	void takesSubripInAnyUsualEncoding(String encoding) {
		captions.put(video, "ms", SUBRIP.getBytes(Charset.forName(encoding)));

		assertThat(captions.text(video, "ms")).get()
			.asString()
			.startsWith("WEBVTT")
			.contains("00:00.500 --> 00:01.500", "Selamat pagi, señor Müller", "Apa khabar?");
	}

	@Test
	void takesWhatItGaveToBeEdited() {
		put(SUBRIP);
		String text = captions.text(video, "ms").orElseThrow();

		put(text.replace("pagi", "petang"));

		assertThat(captions.text(video, "ms")).get().asString().contains("Selamat petang").doesNotContain("pagi");
		assertThat(videos.findCaptions(video)).hasSize(1);
	}

	@Test
	void takesTheLineEndsOfWindows() {
		put("\uFEFF" + SUBRIP.replace("\n", "\r\n"));

		assertThat(captions.text(video, "ms")).get().asString().contains("Selamat pagi");
	}

	@Test
	void removesThem() {
		put(SUBRIP);

		captions.remove(video, "ms");

		assertThat(captions.text(video, "ms")).isEmpty();
	}

	@Test
	void saysInWhichLineTwoOverlap() {
		assertThat(errors("1\n00:00:01,000 --> 00:00:03,000\nOne\n\n2\n00:00:02,000 --> 00:00:04,000\nTwo\n"))
			.containsExactly(new CaptionError(6, CaptionProblem.OVERLAP));
	}

	@Test
	void saysInWhichLinesTimesAreWrong() {
		assertThat(errors("""
				1
				soon --> later
				One

				2
				00:00:05,000 --> 00:00:04,000
				Two

				3
				00:09:05,000 --> 00:09:06,000
				Three
				""")).containsExactly(new CaptionError(2, CaptionProblem.TIME),
				new CaptionError(6, CaptionProblem.ENDS_BEFORE_IT_BEGINS),
				new CaptionError(10, CaptionProblem.AFTER_THE_END));
	}

	@Test
	void saysWhichSayTooMuchOrNothing() {
		assertThat(errors("1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\n" + "so ".repeat(200)))
			.containsExactly(new CaptionError(2, CaptionProblem.NO_TEXT), new CaptionError(6, CaptionProblem.TOO_LONG));
	}

	@Test
	void saysWhereTheEncodingBreaks() {
		byte[] content = "1\n00:00:01,000 --> 00:00:02,000\nA\u00e9B\u0081\n".getBytes(StandardCharsets.ISO_8859_1);

		assertThat(errors(content)).containsExactly(new CaptionError(3, CaptionProblem.ENCODING));
	}

	@Test
	void saysWhereACharacterIsNone() {
		assertThat(errors(SUBRIP.replace("pagi", "pa\0gi")))
			.containsExactly(new CaptionError(3, CaptionProblem.CHARACTER));
	}

	@Test
	void refusesWhatIsNoCaption() {
		assertThat(errors("Be kind.\n")).containsExactly(new CaptionError(1, CaptionProblem.NOTHING_IN_IT));
		assertThat(errors("")).containsExactly(new CaptionError(1, CaptionProblem.NOTHING_IN_IT));
	}

	@Test
	void refusesAHundredThousandCaptions() {
		StringBuilder many = new StringBuilder();
		for (int number = 0; number < 100_000; number++) {
			many.append("00:00:00,%03d --> 00:00:00,%03d\nx\n\n".formatted(number % 900, number % 900 + 1));
		}

		assertThat(errors(many.toString())).containsExactly(new CaptionError(1, CaptionProblem.TOO_LARGE));
	}

	@Test
	void refusesMoreCaptionsThanAnybodyReads() {
		StringBuilder many = new StringBuilder();
		for (int number = 0; number < 3000; number++) {
			many.append("00:%02d.%03d --> 00:%02d.%03d\nx\n\n".formatted(number / 100, number % 100 * 10, number / 100,
					number % 100 * 10 + 9));
		}

		assertThat(errors(many.toString())).containsExactly(new CaptionError(6001, CaptionProblem.TOO_MANY));
	}

	private void put(String text) {
		captions.put(video, "ms", text.getBytes(StandardCharsets.UTF_8));
	}

	private List<CaptionError> errors(String text) {
		return errors(text.getBytes(StandardCharsets.UTF_8));
	}

	private List<CaptionError> errors(byte[] content) {
		CaptionsRefusedException refused = catchThrowableOfType(CaptionsRefusedException.class,
				() -> captions.put(video, "ms", content));
		assertThat(videos.findCaptions(video)).isEmpty();
		return refused.errors();
	}

}
