package org.kindling.curation.readings;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a table into text. Only UTF-8 is taken: any other is a guess. */
final class TableText {

	static final int MOST_BYTES = 1_000_000;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private TableText() {
	}

	/**
	 * The text, without a mark of its encoding.
	 * @throws TableRefusedException if it is too large, empty, or in another encoding
	 */
	static String of(byte[] content) {
		refuse(content.length > MOST_BYTES, "large");
		String text = decode(content);
		String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		// UTF-16 without a mark is good UTF-8, with a NUL beside each letter.
		refuse(plain.indexOf('\0') >= 0, "encoding");
		refuse(plain.isBlank(), "empty");
		return plain;
	}

	private static String decode(byte[] content) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new TableRefusedException("encoding");
		}
	}

	private static void refuse(boolean wrong, String problem) {
		if (wrong) {
			throw new TableRefusedException(problem);
		}
	}

}
