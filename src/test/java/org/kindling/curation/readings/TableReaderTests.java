package org.kindling.curation.readings;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.tallies.Qualifier;
import org.kindling.tallies.ReadingEntry;
import org.kindling.tallies.ReadingKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableReaderTests {

	private static final String HEADER = "subject,kind,qualifier,value,as_of,source,link\n";

	private static final String GOOD = "be-kind,views,over,14600000000,2021-12-14,TikTok,https://newsroom.tiktok.com/a\n";

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@Test
	void readsALine() {
		assertThat(read(HEADER + GOOD)).extracting(TableLine::entry)
			.containsExactly(new ReadingEntry("be-kind", ReadingKind.VIEWS, Qualifier.OVER, 14_600_000_000L,
					LocalDate.of(2021, 12, 14), "TikTok", "https://newsroom.tiktok.com/a"));
	}

	@ParameterizedTest
	@ValueSource(strings = { HEADER + GOOD, "\uFEFF" + HEADER + GOOD, HEADER + GOOD + "\n\n,,,,,,\n",
			"Source, AS_OF ,value,qualifier,kind,subject\nTikTok,2021-12-14,14600000000,over,views,be-kind" })
	void readsWhateverCanBeUnderstood(String table) {
		String text = TableText.of(table.getBytes(StandardCharsets.UTF_8));

		assertThat(read(text)).extracting(TableLine::fate).containsExactly(TableLine.Fate.NEW);
		assertThat(read(text.replace(',', ';').replace("\n", "\r\n"))).extracting(TableLine::fate)
			.containsExactly(TableLine.Fate.NEW);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			,views,over,1,2021-12-14,TikTok,                              | subject said
			be-mean,views,over,1,2021-12-14,TikTok,                       | subject unknown
			be-kind,likes,over,1,2021-12-14,TikTok,                       | kind known
			be-kind,views,about,1,2021-12-14,TikTok,                      | qualifier known
			be-kind,views,over,"14,600",2021-12-14,TikTok,                | value number
			be-kind,views,over,-1,2021-12-14,TikTok,                      | value number
			be-kind,views,over,99999999999999999999,2021-12-14,TikTok,    | value number
			be-kind,views,over,9999999999999999999,2021-12-14,TikTok,     | value number
			be-kind,views,over,,2021-12-14,TikTok,                        | value number
			be-kind,views,over,1,14.12.2021,TikTok,                       | asof day
			be-kind,views,over,1,2021-02-30,TikTok,                       | asof day
			be-kind,views,over,1,2026-06-02,TikTok,                       | asof later
			be-kind,views,over,1,2021-12-14,,                             | source said
			be-kind,views,over,1,2021-12-14,TikTok,http://tiktok.com/a    | link https
			be-kind,views,over,1,2021-12-14,TikTok,javascript:alert(1)    | link https
			be-kind,views,over,1,2021-12-14,TikTok,https://me@evil.example| link https
			be-kind,views,over,1,2021-12-14,TikTok,https://a b            | link https
			be-kind,views,over,1,2021-12-14,TikTok                        | row cells
			be-kind,views,over,1,2021-12-14,TikTok,,more                  | row cells
			"be-kind,views,over,1,2021-12-14,TikTok,                      | row quotes
			""")
	void namesWhatIsWrongByLineAndColumn(String line, String problem) {
		List<TableLine> lines = read(HEADER + GOOD + "\n" + line);

		assertThat(lines).extracting(TableLine::number).containsExactly(2, 4);
		assertThat(lines.getLast().fate()).isEqualTo(TableLine.Fate.BAD);
		assertThat(lines.getLast().problems()).extracting((each) -> each.field() + " " + each.code())
			.containsExactly(problem);
	}

	@Test
	void namesAllThatIsWrongWithALine() {
		assertThat(read(HEADER + "x,y,z,a,b,,c").getFirst().problems()).hasSize(7);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "subject,kind\nbe-kind,views", "a,b,c", "subject,subject,kind,qualifier,value,as_of,source",
					"subject,kind,qualifier,value,as_of,source,likes", "\"subject" })
	void refusesOtherColumns(String table) {
		assertRefused(table, "columns");
	}

	@Test
	void refusesWhatHasNoLinesOrTooMany() {
		assertRefused(HEADER, "lines");
		assertThat(read(HEADER + GOOD.repeat(1000))).hasSize(1000);
		assertRefused(HEADER + GOOD.repeat(1001), "many");
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "UTF-32" })
	void refusesOtherEncodings(Charset charset) {
		byte[] table = (HEADER + "be-kind,views,over,1,2021-12-14,Perú 21,\n").getBytes(charset);

		assertThatExceptionOfType(TableRefusedException.class).isThrownBy(() -> TableText.of(table))
			.extracting(TableRefusedException::problem)
			.isEqualTo("encoding");
	}

	@Test
	void refusesWhatIsEmptyOrTooLarge() {
		assertThatExceptionOfType(TableRefusedException.class).isThrownBy(() -> TableText.of(new byte[0]))
			.withMessage("empty");
		assertThatExceptionOfType(TableRefusedException.class)
			.isThrownBy(() -> TableText.of("a".repeat(1_000_001).getBytes(StandardCharsets.UTF_8)))
			.withMessage("large");
	}

	@Test
	void readsBackWhatWasWrittenWhateverItIs() throws IOException {
		List<ReadingEntry> entries = List.of(entry("=cmd|' /C calc'!A0", null),
				entry("@TikTok, \"the newsroom\"; 新聞", "https://example.org/?a=1,2&b=\"%22".replace("\"", "")),
				entry("'quoted'", null), entry("-1", null), entry("a\u00a0b", null));
		StringBuilder table = new StringBuilder();

		ReadingTable.write(entries, table);

		String text = TableText.of(table.toString().getBytes(StandardCharsets.UTF_8));
		assertThat(table).startsWith("\uFEFFsubject,").contains("'=cmd", "\"'@TikTok");
		assertThat(read(text)).extracting(TableLine::entry).containsExactlyElementsOf(entries);
	}

	private static ReadingEntry entry(String source, String link) {
		return new ReadingEntry("be-kind", ReadingKind.CREATIONS, Qualifier.UP_TO, Long.MAX_VALUE,
				LocalDate.of(2020, 2, 29), source, link);
	}

	private static void assertRefused(String table, String problem) {
		assertThatExceptionOfType(TableRefusedException.class).isThrownBy(() -> read(table)).withMessage(problem);
	}

	private static List<TableLine> read(String table) {
		return new TableReader(table, Set.of("be-kind"), TODAY).read();
	}

}
