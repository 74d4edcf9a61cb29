package org.kindling.media.preparing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kindling.media.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Makes squares of pictures: upright, cut around the middle, with nothing behind them.
 */
@Component
public class PortraitWorkshop {

	private static final int LARGEST = 512;

	private static final List<Integer> SIDES = List.of(64, 128, 256, LARGEST);

	// What is transparent becomes paper; a JPEG would make it black.
	private static final String SQUARES = """
			color=white:size=%1$dx%1$d:rate=1[paper];\
			[0:v]crop='min(iw,ih)':'min(iw,ih)',scale=%1$d:%1$d:flags=lanczos,format=rgba[face];\
			[paper][face]overlay=shortest=1,format=yuvj420p,split=%2$d""".formatted(LARGEST, SIDES.size());

	private final PictureWorkshop pictures;

	PortraitWorkshop(PictureWorkshop pictures) {
		this.pictures = pictures;
	}

	/**
	 * The picture as JPEGs, by the pixels of their sides.
	 * @throws RefusedException if its content is no PNG, JPEG or WebP, or too large
	 */
	public SortedMap<Integer, byte[]> draw(byte[] picture) {
		List<byte[]> drawn = pictures.draw(picture, arguments(), SIDES.stream().map(PortraitWorkshop::name).toList());
		SortedMap<Integer, byte[]> squares = new TreeMap<>();
		SIDES.forEach((side) -> squares.put(side, drawn.get(SIDES.indexOf(side))));
		return squares;
	}

	private static List<String> arguments() {
		StringBuilder filter = new StringBuilder(SQUARES);
		SIDES.forEach((side) -> filter.append("[copy%d]".formatted(side)));
		SIDES.forEach((side) -> filter.append(";[copy%1$d]scale=%1$d:%1$d:flags=area[square%1$d]".formatted(side)));
		List<String> arguments = new ArrayList<>(List.of("-filter_complex", filter.toString()));
		SIDES.forEach((side) -> {
			arguments.addAll(List.of("-map", "[square%d]".formatted(side)));
			arguments.addAll(PictureWorkshop.jpeg(name(side)));
		});
		return arguments;
	}

	private static String name(int side) {
		return side + ".jpg";
	}

}
