package org.kindling.hashtags;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HashtagNameTests {

	@ParameterizedTest
	@CsvSource({ "#CreateKindness, createkindness", "CREATEKINDNESS, createkindness", "＃Ｋｉｎｄ, kind", "#Straße, strasse",
			"#Ñandú, ñandú", "#n\u0303andu\u0301, ñandú", "' #love ', love", "#ΣΟΦΟΣ, σοφος", "#σοφοσ, σοφος" })
	void oneHashtagHasOneName(String written, String name) {
		assertThat(HashtagName.read(written)).hasValue(new HashtagName(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#", "two words", "a#b", "a/b", "@rosa", "line\nbreak", "\u0000", "a\u00a0b" })
	void notEverythingIsAHashtag(String written) {
		assertThat(HashtagName.read(written)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 61, 10_000 })
	void aHashtagHasAnEnd(int length) {
		assertThat(HashtagName.read("a".repeat(length))).isEmpty();
	}

}
