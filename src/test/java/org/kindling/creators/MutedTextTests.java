package org.kindling.creators;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MutedTextTests {

	@ParameterizedTest
	@CsvSource({ "fat, You are FAT!", "fat, so f\u00e1t", "fat, ｆａｔ", "fat, f\u200bat", "go away, please go   away",
			"STRASSE, Straße", "gemuk, 'gemuk,'", "胖, 你好胖啊", "#fat, so #fat", "c++, c++ rules" })
	void findsAWordHoweverItIsWritten(String muted, String text) {
		assertThat(MutedText.of(text).holds(MutedText.of(muted))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "fat, My father", "ass, class", "go away, go far away", ".*, anything" })
	void leavesOtherWordsAlone(String muted, String text) {
		assertThat(MutedText.of(text).holds(MutedText.of(muted))).isFalse();
	}

}
