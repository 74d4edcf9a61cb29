package org.kindling.accounts;

import java.util.Arrays;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QrCodeTests {

	private static final int SCALE = 8;

	@Test
	void isReadByACamera() throws Exception {
		String words = "otpauth://totp/kindness.example.org%3Arosa%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=kindness.example.org";

		Element picture = Jsoup.parse(QrCode.svg(words)).selectFirst("svg");

		assertThat(new QRCodeReader().decode(photograph(picture)).getText()).isEqualTo(words);
	}

	private static BinaryBitmap photograph(Element picture) {
		int size = Integer.parseInt(picture.attr("viewBox").split(" ")[2]);
		int[] pixels = new int[size * SCALE * size * SCALE];
		Arrays.fill(pixels, 0xffffff);
		Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
			.matcher(picture.select("path").last().attr("d"))
			.results()
			.forEach((dot) -> paint(pixels, size, Integer.parseInt(dot.group(1)), Integer.parseInt(dot.group(2))));
		return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size * SCALE, size * SCALE, pixels)));
	}

	private static void paint(int[] pixels, int size, int x, int y) {
		for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
			int start = row * size * SCALE + x * SCALE;
			Arrays.fill(pixels, start, start + SCALE, 0);
		}
	}

}
