package org.kindling.media.captions;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.kindling.media.CaptionError;
import org.kindling.media.CaptionProblem;
import org.kindling.media.CaptionsRefusedException;

/** Turns the bytes of a caption file into text, whichever encoding they are in. */
public final class CaptionText {

	private static final Charset LATIN = Charset.forName("windows-1252");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private CaptionText() {
	}

	/**
	 * The text, with lines that end in {@code \n}.
	 * @throws CaptionsRefusedException if it is no text
	 */
	public static String of(byte[] content) {
		String text = decode(content, charset(content));
		if (text.startsWith(BYTE_ORDER_MARK)) {
			text = text.substring(1);
		}
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

	private static Charset charset(byte[] content) {
		if (startsWith(content, 0xFE, 0xFF) || isEveryOtherZero(content, 0)) {
			return StandardCharsets.UTF_16BE;
		}
		if (startsWith(content, 0xFF, 0xFE) || isEveryOtherZero(content, 1)) {
			return StandardCharsets.UTF_16LE;
		}
		return (malformedAt(content, StandardCharsets.UTF_8) < 0) ? StandardCharsets.UTF_8 : LATIN;
	}

	private static String decode(byte[] content, Charset charset) {
		int malformed = malformedAt(content, charset);
		if (malformed >= 0) {
			String before = new String(content, 0, malformed, charset);
			throw new CaptionsRefusedException(List.of(new CaptionError(line(before), CaptionProblem.ENCODING)));
		}
		return new String(content, charset);
	}

	/** Where the first byte is that this encoding does not have, or -1. */
	private static int malformedAt(byte[] content, Charset charset) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		var result = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(bytes, CharBuffer.allocate(content.length + 1), true);
		return result.isError() ? bytes.position() : -1;
	}

	/**
	 * Captions begin with a number or with WEBVTT: in UTF-16, each has a zero beside it.
	 */
	private static boolean isEveryOtherZero(byte[] content, int first) {
		return content.length >= 4 && content[first] == 0 && content[first + 2] == 0 && content[1 - first] != 0
				&& content[3 - first] != 0;
	}

	private static boolean startsWith(byte[] content, int first, int second) {
		return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
	}

	private static int line(String before) {
		return 1 + (int) before.chars().filter((character) -> character == '\n').count();
	}

}
