package org.kindling.media.preparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prepares a video as the portal does, and with nothing but ffmpeg's own command line, in
 * turns. See bench/prepare-video.
 */
final class PreparingBench {

	private PreparingBench() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path video = Path.of(arguments[0]);
		Path directory = Files.createTempDirectory("preparing");
		List<Double> ratios = new ArrayList<>();
		System.out.println("| run | portal, s | ffmpeg alone, s | ratio |\n| ---: | ---: | ---: | ---: |");
		for (int run = 1; run <= Integer.parseInt(arguments[1]); run++) {
			double portal = seconds(() -> portal(video, directory));
			double plain = seconds(() -> plain(video, directory));
			ratios.add(portal / plain);
			System.out.printf("| %d | %.1f | %.1f | %.3f |%n", run, portal, plain, portal / plain);
		}
		System.out.printf("Median of the ratios: %.3f%n", ratios.stream().sorted().toList().get(ratios.size() / 2));
	}

	private static void portal(Path video, Path directory) {
		VideoWorkshop workshop = MediaFixtures.workshop(directory);
		workshop.inspect(video);
		try (WorkFolder folder = workshop.open().with(video)) {
			workshop.prepare(folder, (percent) -> {
			});
		}
	}

	private static void plain(Path video, Path directory) throws IOException, InterruptedException {
		try (WorkFolder folder = WorkFolder.in(directory).with(video)) {
			Ffmpeg ffmpeg = MediaFixtures.ffmpeg();
			Clip clip = new Inspection(new Ffprobe(new Programs(() -> MediaFixtures.PATH_OR_BROUGHT)), ffmpeg,
					MediaFixtures.settings())
				.inspect(folder.path());
			List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-nostdin"));
			command.addAll(new Recipe(ffmpeg.h264(), MediaFixtures.settings()).arguments(clip, Frame.of(clip)));
			started = System.nanoTime();
			Process process = new ProcessBuilder(command).directory(folder.path().toFile()).inheritIO().start();
			if (process.waitFor() != 0) {
				throw new IOException("ffmpeg failed");
			}
		}
	}

	private static long started;

	private static double seconds(Work work) throws IOException, InterruptedException {
		started = System.nanoTime();
		work.run();
		return (System.nanoTime() - started) / 1e9;
	}

	private interface Work {

		void run() throws IOException, InterruptedException;

	}

}
