package org.kindling.media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.PortalTest;
import org.kindling.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class MediaFileTests {

	@Autowired
	private Visitor visitor;

	@Test
	void aVideoIsServedInRanges() {
		var answer = visitor.get(film("video source"), "Range", "bytes=0-99");

		assertThat(answer.statusCode()).isEqualTo(206);
		assertThat(answer.body()).hasSize(100);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("video/mp4");
		assertThat(answer.headers().firstValue("Content-Range")).get().asString().startsWith("bytes 0-99/");
	}

	@Test
	void anImpossibleRangeIsRefused() {
		assertThat(visitor.get(film("video source"), "Range", "bytes=999999999-").statusCode()).isEqualTo(416);
	}

	@Test
	void captionsAreServedAsWebVtt() {
		var answer = visitor.get(film("track"));

		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/vtt;charset=utf-8");
		assertThat(new String(answer.body())).startsWith("WEBVTT");
	}

	@Test
	void aFileMayBeKeptForAYear() {
		assertThat(visitor.get(film("track")).headers().firstValue("Cache-Control")).get()
			.asString()
			.contains("max-age=31536000", "immutable", "public");
	}

	@Test
	void aFileThatIsKnownIsNotSentAgain() {
		String address = film("track");
		String tag = visitor.get(address).headers().firstValue("ETag").orElseThrow();

		assertThat(visitor.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/media/00000000000000000000000000000000.mp4", "/media/portal.lock",
			"/media/..%2fdatabase.password", "/media/00000000000000000000000000000000.html", "/media/" })
	void nothingElseIsServed(String address) {
		assertThat(visitor.get(address).statusCode()).isIn(400, 404);
	}

	private String film(String element) {
		return visitor.page("/stories/block-the-bullies").selectFirst(element).attr("src");
	}

}
