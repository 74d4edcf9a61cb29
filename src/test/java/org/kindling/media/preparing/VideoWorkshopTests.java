package org.kindling.media.preparing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kindling.media.preparing.PreparedVideo.Size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** With the ffmpeg of the machine here, with the one that the portal brings below. */
class VideoWorkshopTests {

	@TempDir
	private Path directory;

	Programs programs() {
		return new Programs(() -> MediaFixtures.PATH_OR_BROUGHT);
	}

	static Stream<Named<Path>> videos() {
		return Stream
			.of(MediaFixtures.clip(), MediaFixtures.silent(), MediaFixtures.withTwoSoundTracks(),
					MediaFixtures.hevcTurned(), MediaFixtures.webm(), MediaFixtures.onePictureASecond(),
					MediaFixtures.fifthOfASecond(), MediaFixtures.varying())
			.map((file) -> Named.of(file.getFileName().toString(), file));
	}

	@ParameterizedTest
	@MethodSource("videos")
	void makesWhatEveryBrowserPlays(Path file) {
		prepare(file, (video) -> {
			Probe probe = probe(video.sizes().getFirst().file());

			assertThat(probe.picture()).get().extracting(Probe.Stream::codec).isEqualTo("h264");
			assertThat(probe.declared()).get()
				.asInstanceOf(InstanceOfAssertFactories.DURATION)
				.isCloseTo(video.duration(), Duration.ofMillis(1200));
			assertThat(video.posters()).isNotEmpty().allSatisfy((poster) -> assertThat(poster).isNotEmptyFile());
		});
	}

	@Test
	void beginsToPlayBeforeItIsLoaded() {
		prepare(MediaFixtures.clip(), (video) -> {
			String content = new String(MediaFixtures.bytes(video.sizes().getFirst().file()),
					StandardCharsets.ISO_8859_1);

			assertThat(content.indexOf("moov")).isPositive().isLessThan(content.indexOf("mdat"));
		});
	}

	@Test
	void turnsWhatLiesOnItsSide() {
		prepare(MediaFixtures.turned(), (video) -> {
			Probe.Stream picture = probe(video.sizes().getFirst().file()).picture().orElseThrow();

			assertThat(picture.width()).isEqualTo(360);
			assertThat(picture.height()).isEqualTo(640);
			assertThat(picture.isTurned()).isFalse();
		});
	}

	@Test
	void forgetsWhereAndWithWhatItWasFilmed() {
		assertThat(MediaFixtures.bytes(MediaFixtures.turned())).asString().contains("Secretphone", "+03.1390");

		prepare(MediaFixtures.turned(), (video) -> {
			List<Path> files = new ArrayList<>(video.posters());
			video.sizes().forEach((size) -> files.add(size.file()));
			assertThat(files).allSatisfy((file) -> assertThat(MediaFixtures.bytes(file)).asString()
				.doesNotContain("Secretphone", "+03.1390"));
		});
	}

	/** A film first, and something else for whoever reads from the end. */
	@Test
	void leavesOutWhatIsNoFilm() {
		byte[] film = MediaFixtures.bytes(MediaFixtures.clip());
		byte[] document = "%PDF-1.7\n<script>alert(1)</script>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
		byte[] both = Arrays.copyOf(film, film.length + document.length);
		System.arraycopy(document, 0, both, film.length, document.length);

		prepare(MediaFixtures.write("document.mp4", both),
				(video) -> assertThat(video.sizes()).allSatisfy(
						(size) -> assertThat(MediaFixtures.bytes(size.file())).asString(StandardCharsets.ISO_8859_1)
							.doesNotContain("%PDF", "alert(1)", "%%EOF")));
	}

	@Test
	void takesTheFirstOfTwoSounds() {
		prepare(MediaFixtures.withTwoSoundTracks(),
				(video) -> assertThat(probe(video.sizes().getFirst().file()).streams()).extracting(Probe.Stream::type)
					.containsExactly("video", "audio"));
	}

	@Test
	void makesASmallSizeOfALargeVideo() {
		prepare(MediaFixtures.large(1440, 2560 - 256),
				(video) -> assertThat(video.sizes()).extracting(Size::width, Size::height)
					.containsExactly(tuple(1080, 1728), tuple(480, 768)));
	}

	@Test
	void enlargesNothing() {
		prepare(MediaFixtures.silent(), (video) -> assertThat(video.sizes()).extracting(Size::width, Size::height)
			.containsExactly(tuple(320, 240)));
	}

	@Test
	void tellsHowFarItIs() {
		List<Integer> percents = new ArrayList<>();
		VideoWorkshop workshop = MediaFixtures.workshop(directory, programs());

		try (WorkFolder folder = workshop.open().with(MediaFixtures.clip())) {
			workshop.prepare(folder, percents::add);
		}

		assertThat(percents).isNotEmpty().isSorted().allMatch((percent) -> percent <= 99);
	}

	private void prepare(Path file, Consumer<PreparedVideo> look) {
		VideoWorkshop workshop = MediaFixtures.workshop(directory, programs());
		try (WorkFolder folder = workshop.open().with(file)) {
			look.accept(workshop.prepare(folder, (percent) -> {
			}));
		}
	}

	private Probe probe(Path file) {
		try (WorkFolder folder = WorkFolder.in(directory).with(file)) {
			return new Ffprobe(programs()).probe(folder.path());
		}
	}

}
