package org.kindling.media.preparing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kindling.media.MediaSettings;
import org.kindling.media.Refusal;
import org.kindling.media.RefusedException;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** With the ffmpeg of the machine here, with the one that the portal brings below. */
class InspectionTests {

	private static final Duration A_BIT = Duration.ofMillis(150);

	@TempDir
	private Path directory;

	Programs programs() {
		return new Programs(() -> MediaFixtures.PATH_OR_BROUGHT);
	}

	@Test
	void knowsAVideo() {
		Clip clip = inspect(MediaFixtures.clip());

		assertThat(clip).extracting(Clip::width, Clip::height, Clip::hasSound).containsExactly(640, 360, true);
		assertThat(clip.duration()).isCloseTo(Duration.ofMillis(1500), A_BIT);
	}

	@Test
	void seesAVideoAsAPhoneHeldIt() {
		assertThat(inspect(MediaFixtures.hevcTurned())).extracting(Clip::width, Clip::height).containsExactly(360, 640);
	}

	@Test
	void hearsWhenThereIsNothing() {
		assertThat(inspect(MediaFixtures.silent()).hasSound()).isFalse();
	}

	@Test
	void measuresWhatIsVeryShort() {
		assertThat(inspect(MediaFixtures.fifthOfASecond()).duration()).isCloseTo(Duration.ofMillis(200), A_BIT);
	}

	@Test
	void measuresOnePictureASecond() {
		assertThat(inspect(MediaFixtures.onePictureASecond()).duration()).isCloseTo(Duration.ofSeconds(3),
				Duration.ofMillis(1100));
	}

	@Test
	void knowsWebm() {
		assertThat(inspect(MediaFixtures.webm()).width()).isEqualTo(320);
	}

	@Test
	void refusesWhatIsEmpty() {
		assertThat(refusal(MediaFixtures.write("empty.mp4", new byte[0]))).isEqualTo(Refusal.EMPTY);
	}

	static Stream<Path> noVideos() {
		byte[] gif = MediaFixtures.bytes(MediaFixtures.animatedGif());
		return Stream.of(MediaFixtures.write("text.mp4", "Be kind.\n".repeat(100).getBytes(StandardCharsets.UTF_8)),
				MediaFixtures.write("picture.mp4", MediaFixtures.bytes(MediaFixtures.picture())),
				MediaFixtures.write("gif.mp4", gif), MediaFixtures.soundOnly(),
				MediaFixtures.write("pdf.mp4", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.UTF_8)),
				MediaFixtures.write("playlist.mp4",
						"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n".getBytes(StandardCharsets.UTF_8)),
				MediaFixtures.write("list.mp4",
						"ffconcat version 1.0\nfile /etc/passwd\n".getBytes(StandardCharsets.UTF_8)),
				MediaFixtures.write("polyglot.mp4", joined(gif, MediaFixtures.bytes(MediaFixtures.clip()))),
				MediaFixtures.write("page.mp4",
						joined("<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
								MediaFixtures.bytes(MediaFixtures.clip()))));
	}

	@ParameterizedTest
	@MethodSource("noVideos")
	void judgesByContentAndNotByName(Path file) {
		assertThat(refusal(file)).isEqualTo(Refusal.NOT_A_VIDEO);
	}

	@Test
	void refusesAVideoWithoutItsEnd() {
		byte[] whole = MediaFixtures.bytes(MediaFixtures.clip());

		assertThat(refusal(MediaFixtures.write("torn.mp4", Arrays.copyOf(whole, whole.length / 2))))
			.isIn(Refusal.NOT_A_VIDEO, Refusal.CUT_OFF);
	}

	@Test
	void believesNoHeaderThatClaimsTooMuch() {
		byte[] hostile = MediaFixtures.bytes(MediaFixtures.lasting(5)).clone();
		setDuration(hostile, Integer.MAX_VALUE);
		Path file = MediaFixtures.write("hostile.mp4", hostile);

		try {
			assertThat(inspect(file).duration()).isCloseTo(Duration.ofSeconds(5), Duration.ofSeconds(1));
		}
		catch (RefusedException ex) {
			assertThat(ex.refusal()).isIn(Refusal.TOO_LONG, Refusal.CUT_OFF);
		}
	}

	@Test
	void believesNoHeaderThatClaimsTooLittle() {
		byte[] hostile = MediaFixtures.bytes(MediaFixtures.lasting(200)).clone();
		setDuration(hostile, 1);

		assertThat(refusal(MediaFixtures.write("modest.mp4", hostile))).isEqualTo(Refusal.TOO_LONG);
	}

	@Test
	void refusesWhatLastsTooLong() {
		assertThat(refusal(MediaFixtures.lasting(200))).isEqualTo(Refusal.TOO_LONG);
	}

	@Test
	void refusesMoreThanFourK() {
		assertThat(refusal(MediaFixtures.large(4608, 1024))).isEqualTo(Refusal.TOO_MANY_PIXELS);
	}

	@Test
	void refusesTooManyBytes() {
		var settings = new MediaSettings(Duration.ofMinutes(3), DataSize.ofBytes(1000), 4096, 2304, 1,
				Duration.ofMinutes(1), 1, DataSize.ofGigabytes(1), false, List.of(), null);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> inspect(MediaFixtures.clip(), settings))
			.extracting(RefusedException::refusal)
			.isEqualTo(Refusal.TOO_MANY_BYTES);
	}

	@Test
	void leavesNothingBehind() throws IOException {
		inspect(MediaFixtures.clip());

		try (Stream<Path> left = Files.list(directory)) {
			assertThat(left).isEmpty();
		}
	}

	private Refusal refusal(Path file) {
		try {
			throw new AssertionError("was taken: " + inspect(file));
		}
		catch (RefusedException ex) {
			return ex.refusal();
		}
	}

	private Clip inspect(Path file) {
		return inspect(file, MediaFixtures.settings());
	}

	private Clip inspect(Path file, MediaSettings settings) {
		Programs programs = programs();
		try (WorkFolder folder = WorkFolder.in(directory).with(file)) {
			return new Inspection(new Ffprobe(programs), new Ffmpeg(programs), settings).inspect(folder.path());
		}
	}

	/** Writes a duration into the headers of the film and of its track. */
	private static void setDuration(byte[] mp4, int units) {
		ByteBuffer bytes = ByteBuffer.wrap(mp4);
		String text = new String(mp4, StandardCharsets.ISO_8859_1);
		bytes.putInt(text.indexOf("mvhd") + 20, units);
		bytes.putInt(text.indexOf("tkhd") + 24, units);
		bytes.putInt(text.indexOf("mdhd") + 20, units);
	}

	private static byte[] joined(byte[] first, byte[] second) {
		return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
	}

}
