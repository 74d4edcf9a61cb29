package org.kindling.media.preparing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kindling.media.Refusal;
import org.kindling.media.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PortraitWorkshopTests {

	@TempDir
	private Path directory;

	static Stream<byte[]> pictures() {
		return Stream
			.of(MediaFixtures.redAndBlue(900, 600, "jpg"), MediaFixtures.redAndBlue(600, 900, "png"),
					MediaFixtures.redAndBlue(3, 2, "png"))
			.map(MediaFixtures::bytes);
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void makesSquaresOfFourSizes(byte[] picture) {
		Map<Integer, byte[]> squares = draw(picture);

		assertThat(squares.keySet()).containsExactly(64, 128, 256, 512);
		squares.forEach((side, square) -> {
			assertThat(image(square).getWidth()).isEqualTo(side);
			assertThat(image(square).getHeight()).isEqualTo(side);
		});
	}

	@Test
	void cutsAroundTheMiddle() {
		BufferedImage square = image(draw(MediaFixtures.bytes(MediaFixtures.redAndBlue(900, 600, "png"))).get(128));

		assertThat(isBlue(square, 20, 64)).isTrue();
		assertThat(isBlue(square, 108, 64)).isFalse();
	}

	@Test
	void turnsThePictureAsThePhoneWasHeldAndForgetsThePhone() {
		byte[] picture = turned(MediaFixtures.bytes(MediaFixtures.redAndBlue(900, 600, "jpg")));
		Map<Integer, byte[]> squares = draw(picture);

		assertThat(picture).asString(StandardCharsets.ISO_8859_1).contains("Exif", "Secretphone");
		assertThat(isBlue(image(squares.get(128)), 64, 20)).isTrue();
		assertThat(isBlue(image(squares.get(128)), 64, 108)).isFalse();
		squares.values()
			.forEach((square) -> assertThat(square).asString(StandardCharsets.ISO_8859_1)
				.doesNotContain("Exif", "Secretphone"));
	}

	@Test
	void putsPaperBehindWhatIsTransparent() {
		var glass = new BufferedImage(80, 80, BufferedImage.TYPE_INT_ARGB);

		assertThat(new Color(image(draw(png(glass)).get(64)).getRGB(32, 32)).getBlue()).isGreaterThan(250);
	}

	@Test
	void unfoldsNoGiant() {
		byte[] giant = MediaFixtures.bytes(MediaFixtures.redAndBlue(600, 900, "png")).clone();
		ByteBuffer.wrap(giant).putInt(16, 30_000).putInt(20, 30_000);

		assertThat(refusal(giant)).isEqualTo(Refusal.TOO_MANY_PIXELS);
	}

	@ParameterizedTest
	@MethodSource("org.kindling.media.preparing.PictureWorkshopTests#noPictures")
	void judgesByContent(byte[] content) {
		assertThat(refusal(content)).isEqualTo(Refusal.NOT_A_PICTURE);
	}

	@Test
	void leavesNothingOfWhatWasHiddenBehindThePicture() {
		byte[] picture = MediaFixtures.bytes(MediaFixtures.redAndBlue(900, 600, "jpg"));
		byte[] hidden = "<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.ISO_8859_1);
		byte[] polyglot = ByteBuffer.allocate(picture.length + hidden.length).put(picture).put(hidden).array();

		draw(polyglot).values()
			.forEach((square) -> assertThat(square).asString(StandardCharsets.ISO_8859_1).doesNotContain("<script>"));
	}

	Programs programs() {
		return new Programs(() -> MediaFixtures.PATH_OR_BROUGHT);
	}

	private Map<Integer, byte[]> draw(byte[] picture) {
		return MediaFixtures.portraitWorkshop(directory, programs()).draw(picture);
	}

	private Refusal refusal(byte[] picture) {
		return catchThrowableOfType(RefusedException.class, () -> draw(picture)).refusal();
	}

	/** Notes in a JPEG that it lies on its side, as phones do, and which phone it was. */
	private static byte[] turned(byte[] jpeg) {
		byte[] maker = "Secretphone\0".getBytes(StandardCharsets.US_ASCII);
		ByteBuffer exif = ByteBuffer.allocate(6 + 38 + maker.length).order(ByteOrder.LITTLE_ENDIAN);
		exif.put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
		exif.putShort((short) 0x10f).putShort((short) 2).putInt(maker.length).putInt(38);
		exif.putShort((short) 0x112).putShort((short) 3).putInt(1).putInt(6).putInt(0).put(maker);
		return ByteBuffer.allocate(jpeg.length + 4 + exif.capacity())
			.put(jpeg, 0, 2)
			.putShort((short) 0xffe1)
			.putShort((short) (exif.capacity() + 2))
			.put(exif.array())
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

	private static boolean isBlue(BufferedImage image, int x, int y) {
		Color color = new Color(image.getRGB(x, y));
		return color.getBlue() > 150 && color.getRed() < 100;
	}

	private static byte[] png(BufferedImage image) {
		try {
			var content = new ByteArrayOutputStream();
			ImageIO.write(image, "png", content);
			return content.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedImage image(byte[] content) {
		try {
			return ImageIO.read(new ByteArrayInputStream(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
