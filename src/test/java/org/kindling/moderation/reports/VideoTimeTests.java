package org.kindling.moderation.reports;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VideoTimeTests {

	@ParameterizedTest
	@CsvSource({ "0:42, 0:42", "42, 0:42", "1.07, 1:07", "90:00, 1:30:00", "1:02:07, 1:02:07", "' 0:05 ', 0:05" })
	void readsWhatPlayersShow(String written, String shown) {
		assertThat(VideoTime.read(written).map(VideoTime::format)).contains(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "at the end", "-1", "0:75", "99:59:59", "1:2:3:4", "99999999999999999999", "٣:٤٢" })
	void readsNothingElse(String written) {
		assertThat(VideoTime.read(written)).isEmpty();
	}

}
