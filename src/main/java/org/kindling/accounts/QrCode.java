package org.kindling.accounts;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * Draws what a phone's camera reads: dark on light in any theme, as some read no other.
 */
final class QrCode {

	private static final int QUIET_ZONE = 4;

	private QrCode() {
	}

	/** The picture as an element of a page. */
	static String svg(String words) {
		BitMatrix dots = dots(words);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < dots.getHeight(); y++) {
			for (int x = 0; x < dots.getWidth(); x++) {
				if (dots.get(x, y)) {
					path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
				}
			}
		}
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" aria-hidden="true">\
				<path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%2$s"/></svg>"""
			.formatted(dots.getWidth(), path);
	}

	private static BitMatrix dots(String words) {
		try {
			return new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 1, 1,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("Too long for a QR code", ex);
		}
	}

}
