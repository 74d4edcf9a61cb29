package org.kindling.media.preparing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kindling.media.Refusal;
import org.kindling.media.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PictureWorkshopTests {

	@TempDir
	private Path directory;

	@Test
	void drawsAPictureAnew() throws IOException {
		byte[] drawn = redraw(MediaFixtures.bytes(MediaFixtures.picture()));

		assertThat(ImageIO.read(new ByteArrayInputStream(drawn)).getWidth()).isEqualTo(64);
	}

	@Test
	void drawsAWebp() throws IOException {
		BufferedImage drawn = read(redraw(MediaFixtures.bytes(MediaFixtures.webp())));

		assertThat(drawn.getWidth()).isEqualTo(64);
		assertThat(drawn.getHeight()).isEqualTo(48);
	}

	@Test
	void turnsAPictureAsThePhoneWasHeld() throws IOException {
		byte[] drawn = redraw(lying(MediaFixtures.bytes(MediaFixtures.jpeg())));

		assertThat(read(drawn).getWidth()).isEqualTo(48);
		assertThat(read(drawn).getHeight()).isEqualTo(64);
		assertThat(drawn).asString(StandardCharsets.ISO_8859_1).doesNotContain("Exif");
	}

	@Test
	void forgetsWhatWasWrittenBesideThePicture() {
		byte[] picture = withText(MediaFixtures.bytes(MediaFixtures.picture()), "Comment\0Secretphone");

		assertThat(picture).asString(StandardCharsets.ISO_8859_1).contains("Secretphone");
		assertThat(redraw(picture)).asString(StandardCharsets.ISO_8859_1).doesNotContain("Secretphone");
	}

	@Test
	void unfoldsNoGiantJpeg() {
		byte[] giant = MediaFixtures.bytes(MediaFixtures.jpeg()).clone();
		int size = new String(giant, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0") + 5;
		ByteBuffer.wrap(giant).putShort(size, (short) 30_000).putShort(size + 2, (short) 30_000);

		assertThat(refusal(giant)).isEqualTo(Refusal.TOO_MANY_PIXELS);
	}

	@Test
	void unfoldsNoGiantWebp() {
		byte[] giant = MediaFixtures.bytes(MediaFixtures.webp()).clone();
		int size = new String(giant, StandardCharsets.ISO_8859_1).indexOf("\u009d\u0001\u002a") + 3;
		ByteBuffer.wrap(giant).putShort(size, (short) 0xff3f).putShort(size + 2, (short) 0xff3f);

		assertThat(refusal(giant)).isEqualTo(Refusal.NOT_A_PICTURE);
	}

	@Test
	void unfoldsNoGiant() {
		byte[] giant = MediaFixtures.bytes(MediaFixtures.picture()).clone();
		ByteBuffer.wrap(giant).putInt(16, 30_000).putInt(20, 30_000);

		assertThat(refusal(giant)).isEqualTo(Refusal.TOO_MANY_PIXELS);
	}

	static Stream<byte[]> noPictures() throws IOException {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
			zip.putNextEntry(new ZipEntry("picture.png"));
			zip.write(new byte[10_000_000]);
		}
		return Stream.of(new byte[0], "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
				bomb.toByteArray(), MediaFixtures.bytes(MediaFixtures.clip()),
				"%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@MethodSource("noPictures")
	void judgesByContent(byte[] content) {
		assertThat(refusal(content)).isEqualTo(Refusal.NOT_A_PICTURE);
	}

	private byte[] redraw(byte[] picture) {
		return MediaFixtures.pictureWorkshop(directory).redraw(picture);
	}

	private Refusal refusal(byte[] picture) {
		return catchThrowableOfType(RefusedException.class, () -> redraw(picture)).refusal();
	}

	private static BufferedImage read(byte[] picture) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(picture));
	}

	/** Notes in a JPEG that it is to be turned by a quarter. */
	private static byte[] lying(byte[] jpeg) {
		byte[] note = ByteBuffer.allocate(36)
			.putShort((short) 0xffe1)
			.putShort((short) 34)
			.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) 0x112)
			.putShort((short) 3)
			.putInt(1)
			.putShort((short) 6)
			.array();
		return ByteBuffer.allocate(jpeg.length + note.length)
			.put(jpeg, 0, 2)
			.put(note)
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

	/** Puts a text chunk behind the header of a PNG. */
	private static byte[] withText(byte[] png, String text) {
		int header = 33;
		byte[] chunk = ("tEXt" + text).getBytes(StandardCharsets.ISO_8859_1);
		CRC32 crc = new CRC32();
		crc.update(chunk);
		return ByteBuffer.allocate(png.length + chunk.length + 8)
			.put(png, 0, header)
			.putInt(text.length())
			.put(chunk)
			.putInt((int) crc.getValue())
			.put(png, header, png.length - header)
			.array();
	}

}
