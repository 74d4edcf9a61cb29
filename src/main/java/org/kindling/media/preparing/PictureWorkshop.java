package org.kindling.media.preparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.kindling.media.MediaSettings;
import org.kindling.media.Refusal;
import org.kindling.media.RefusedException;
import org.kindling.platform.DataDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Draws pictures anew: what comes out holds what is seen and nothing else. */
@Component
public class PictureWorkshop {

	private static final Logger logger = LoggerFactory.getLogger(PictureWorkshop.class);

	private static final int LONGEST_SIDE = 1920;

	private final Ffmpeg ffmpeg;

	private final MediaSettings settings;

	private final Path directory;

	PictureWorkshop(Ffmpeg ffmpeg, MediaSettings settings, DataDirectory data) {
		this.ffmpeg = ffmpeg;
		this.settings = settings;
		this.directory = data.resolve("media-work");
	}

	/**
	 * The picture as a JPEG of a reasonable size.
	 * @throws RefusedException if its content is no PNG, JPEG or WebP, or too large
	 */
	public byte[] redraw(byte[] picture) {
		List<String> arguments = new ArrayList<>(List.of("-vf",
				"scale='min(%1$d,iw)':'min(%1$d,ih)':force_original_aspect_ratio=decrease".formatted(LONGEST_SIDE)));
		arguments.addAll(jpeg("output.jpg"));
		return draw(picture, arguments, List.of("output.jpg")).getFirst();
	}

	/** What ffmpeg makes of a picture, as those files of its folder. */
	List<byte[]> draw(byte[] picture, List<String> how, List<String> results) {
		try (WorkFolder folder = WorkFolder.in(directory)) {
			Path input = Files.write(folder.path().resolve("input"), picture);
			refuseByPixels(input);
			List<String> arguments = new ArrayList<>(
					List.of("-protocol_whitelist", "file,pipe", "-format_whitelist", "png_pipe,jpeg_pipe,webp_pipe",
							"-max_pixels", Long.toString(settings.largestPicture()), "-i", WorkFolder.INPUT));
			arguments.addAll(how);
			ffmpeg.run(folder.path(), Leash.SHORT, (time) -> {
			}, arguments);
			return read(folder, results);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ProgramException ex) {
			logger.info("A picture is refused: {}", ex.getMessage());
			throw new RefusedException(Refusal.NOT_A_PICTURE);
		}
	}

	/** Has one picture written as a JPEG that tells nothing about where it came from. */
	static List<String> jpeg(String name) {
		return List.of("-frames:v", "1", "-map_metadata", "-1", "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-q:v", "3",
				"-f", "image2", "-update", "1", "file:" + name);
	}

	private static List<byte[]> read(WorkFolder folder, List<String> names) throws IOException {
		List<byte[]> files = new ArrayList<>();
		for (String name : names) {
			files.add(Files.readAllBytes(folder.path().resolve(name)));
		}
		return files;
	}

	/** Asks the header, so that nothing large is ever unfolded. */
	private void refuseByPixels(Path file) throws IOException {
		try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
			if (readers.hasNext()) {
				ImageReader reader = readers.next();
				reader.setInput(content);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > settings.largestPicture()) {
					throw new RefusedException(Refusal.TOO_MANY_PIXELS);
				}
				reader.dispose();
			}
		}
		catch (IOException ex) {
			logger.debug("A picture without a header that can be read", ex);
			throw new RefusedException(Refusal.NOT_A_PICTURE);
		}
	}

}
