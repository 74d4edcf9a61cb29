package org.kindling.platform;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@sum(a1)", "\t=1", " =1", "＝1", "＋1", "－1", "＠a", "'=1", "'quoted'",
			"''", "\nnext" })
	void guardsWhatASpreadsheetWouldComputeAndGivesItBackAsItWas(String words) {
		String field = SpreadsheetText.guarded(words);

		assertThat(field).isEqualTo("'" + words);
		assertThat(SpreadsheetText.read(field)).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "TikTok", "14600000000", "#BeKind", "1 = 1", "L’Équipe", "新聞" })
	void leavesAllOtherWordsAsTheyAre(String words) {
		assertThat(SpreadsheetText.guarded(words)).isEqualTo(words);
		assertThat(SpreadsheetText.read(words)).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'tis", "'20 Minuten'" })
	void readsAnApostropheThatNobodyPutThereToGuard(String words) {
		assertThat(SpreadsheetText.read(words)).isEqualTo(words);
	}

}
