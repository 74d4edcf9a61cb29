package org.kindling.media.preparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.kindling.media.MediaSettings;
import org.kindling.media.preparing.Programs.Location;
import org.kindling.platform.DataDirectory;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assumptions.assumeThat;

/** Videos as phones and jokers make them, made by ffmpeg when a test needs them. */
public final class MediaFixtures {

	private static final List<String> SECRETS = List.of("-metadata", "location=+03.1390+101.6869/", "-metadata",
			"make=Secretphone", "-metadata", "com.apple.quicktime.model=Secretphone 9", "-movflags",
			"use_metadata_tags");

	private static final Path FILES = Path.of("target/media-fixtures");

	static final Location PATH_OR_BROUGHT = Programs.onThePath().orElseGet(MediaFixtures::brought);

	private MediaFixtures() {
	}

	/** The programs that the portal brings. */
	static Location brought() {
		return Programs.brought(new DataDirectory("target/media-fixtures")).orElseThrow();
	}

	public static MediaSettings settings() {
		return new Binder(new MapConfigurationPropertySource()).bindOrCreate("kindling.media", MediaSettings.class);
	}

	/** A short video in colours with a sound, as H.264 in MP4. */
	public static Path clip() {
		return made("clip.mp4", picture("1.5", "640x360", "30"), sound("1.5"), x264(), List.of("-c:a", "aac"));
	}

	/** As a phone records it: full HD, and more than one part of an upload. */
	public static Path fullHd() {
		return made("full-hd.mp4", picture("2", "1920x1080", "30"), sound("2"),
				List.of("-vf", "noise=alls=20:allf=t", "-c:v", "mpeg4", "-b:v", "50M", "-maxrate", "60M", "-bufsize",
						"20M", "-pix_fmt", "yuv420p", "-c:a", "aac"));
	}

	/** A video that only the test uploads that looks for it. */
	public static Path neverSeenElsewhere() {
		return made("never-seen-elsewhere.mp4", picture("1.2", "484x272", "30"), sound("1.2"), x264(),
				List.of("-c:a", "aac"));
	}

	static Path silent() {
		return made("silent.mp4", picture("1", "320x240", "25"), x264());
	}

	static Path withTwoSoundTracks() {
		return made("two-sounds.mp4", picture("1", "320x240", "25"), sound("1"), sound("1"),
				List.of("-map", "0", "-map", "1", "-map", "2", "-c:a", "aac"), x264());
	}

	/** Recorded upright: the picture lies on its side, and a note says to turn it. */
	static Path hevcTurned() {
		return turned(Path.of("src/test/resources/media/hevc.mov"));
	}

	static Path turned() {
		return turned(made("lying.mov", picture("1", "640x360", "30"), sound("1"), x264(), SECRETS));
	}

	/** Puts the matrix for a quarter turn into the header of the track. */
	private static Path turned(Path lying) {
		ByteBuffer bytes = ByteBuffer.wrap(bytes(lying));
		int matrix = new String(bytes.array(), StandardCharsets.ISO_8859_1).indexOf("tkhd") + 44;
		int one = 0x10000;
		for (int number : new int[] { 0, one, 0, -one, 0, 0, 0, 0, 0x40000000 }) {
			bytes.putInt(matrix, number);
			matrix += Integer.BYTES;
		}
		return write("turned-" + lying.getFileName(), bytes.array());
	}

	static Path webm() {
		return made("clip.webm", picture("1", "320x240", "25"), sound("1"),
				List.of("-c:v", "libvpx", "-deadline", "realtime", "-c:a", "libopus"));
	}

	static Path onePictureASecond() {
		return made("slow.mp4", picture("3", "320x240", "1"), x264());
	}

	static Path fifthOfASecond() {
		return made("short.mp4", picture("0.2", "320x240", "25"), x264());
	}

	static Path varying() {
		return made("varying.mp4", picture("2", "320x240", "30"),
				List.of("-vf", "select='if(lt(t,1),1,not(mod(n,5)))'", "-fps_mode", "vfr"), x264());
	}

	static Path large(int width, int height) {
		return made(width + "x" + height + ".mp4", picture("0.1", width + "x" + height, "10"), x264());
	}

	static Path lasting(int seconds) {
		return made(seconds + "s.mp4", picture(Integer.toString(seconds), "64x64", "2"), x264());
	}

	static Path soundOnly() {
		return made("sound.mp4", sound("1"), List.of("-c:a", "aac"));
	}

	static Path animatedGif() {
		return made("dance.gif", picture("1", "64x64", "5"));
	}

	public static Path picture() {
		return run("picture.png", List.of("-f", "lavfi", "-i", "testsrc=size=64x64", "-frames:v", "1"));
	}

	static Path webp() {
		return run("picture.webp",
				List.of("-f", "lavfi", "-i", "testsrc=size=64x48", "-frames:v", "1", "-c:v", "libwebp"));
	}

	static Path jpeg() {
		return run("picture.jpg", List.of("-f", "lavfi", "-i", "testsrc=size=64x48", "-frames:v", "1"));
	}

	/** Half red, half blue, of that size. */
	static Path redAndBlue(int width, int height, String extension) {
		return run("red-and-blue-%dx%d.%s".formatted(width, height, extension), List.of("-f", "lavfi", "-i",
				"color=red:size=%1$dx%2$d,drawbox=color=blue:t=fill:x=0:y=0:w=iw/2:h=ih".formatted(width, height),
				"-frames:v", "1"));
	}

	/** The bytes of a file under another name. */
	static Path write(String name, byte[] content) {
		try {
			Files.createDirectories(FILES);
			return Files.write(FILES.resolve(name), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> picture(String seconds, String size, String rate) {
		return List.of("-f", "lavfi", "-t", seconds, "-i", "testsrc2=size=%s:rate=%s".formatted(size, rate));
	}

	private static List<String> sound(String seconds) {
		return List.of("-f", "lavfi", "-t", seconds, "-i", "sine=frequency=440");
	}

	private static List<String> x264() {
		return List.of("-c:v", ffmpeg().h264(), "-pix_fmt", "yuv420p");
	}

	@SafeVarargs
	private static Path made(String name, List<String>... parts) {
		List<String> all = new ArrayList<>();
		for (List<String> part : parts) {
			all.addAll(part);
		}
		return run(name, all);
	}

	private static Path run(String name, List<String> arguments) {
		Path made = FILES.resolve(name);
		if (!Files.exists(made)) {
			Path unfinished = FILES.resolve("new-" + name);
			List<String> all = new ArrayList<>(arguments);
			all.add(unfinished.toAbsolutePath().toString());
			try {
				Files.createDirectories(FILES);
				ffmpeg().run(FILES, Leash.SHORT, (time) -> {
				}, all);
				Files.move(unfinished, made);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (ProgramException ex) {
				assumeThat(ex.getMessage()).as("this ffmpeg makes no " + name).doesNotContain("Unknown encoder");
				throw ex;
			}
		}
		return made;
	}

	/** A workshop in a directory of its own. */
	public static VideoWorkshop workshop(Path directory) {
		return workshop(directory, new Programs(() -> PATH_OR_BROUGHT));
	}

	static VideoWorkshop workshop(Path directory, Programs programs) {
		Ffmpeg ffmpeg = new Ffmpeg(programs);
		return new VideoWorkshop(new Inspection(new Ffprobe(programs), ffmpeg, settings()), ffmpeg, settings(),
				new DataDirectory(directory.toString()));
	}

	public static PictureWorkshop pictureWorkshop(Path directory) {
		return new PictureWorkshop(ffmpeg(), settings(), new DataDirectory(directory.toString()));
	}

	static PortraitWorkshop portraitWorkshop(Path directory, Programs programs) {
		return new PortraitWorkshop(
				new PictureWorkshop(new Ffmpeg(programs), settings(), new DataDirectory(directory.toString())));
	}

	public static CaptionWorkshop captionWorkshop(Path directory) {
		return new CaptionWorkshop(ffmpeg(), new DataDirectory(directory.toString()));
	}

	static Ffmpeg ffmpeg() {
		return new Ffmpeg(new Programs(() -> PATH_OR_BROUGHT));
	}

}
