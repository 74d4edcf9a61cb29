package org.kindling.moderation;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.Guest.Answer;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.ListedReason;
import org.kindling.publishing.ReasonService;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ReasonTests {

	private static final String ALL = "/moderation/reasons";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Visitor visitor;

	@Autowired
	private ReasonService reasons;

	private Staff mia;

	@BeforeEach
	void sitDown() {
		mia = Staff.moderator(beans, visitor.portal());
	}

	@Test
	void areListedInTheLanguageOfWhoLooks() {
		assertThat(mia.browser().get(ALL + "?lang=es").page().select(".reasons__rule").eachText())
			.hasSizeGreaterThanOrEqualTo(12)
			.anyMatch((rule) -> rule.startsWith("No se muestra ningún dato privado"));
	}

	@Test
	void aChangedRuleCountsFromNowOnAndOldStatementsStayAsTheyWere() {
		Instant before = Instant.now();
		String old = rule("unclear", before);

		Answer done = post(ALL + "/unclear", "unclear", "Everybody can tell what happens. Now more than ever");

		assertThat(done.words()).contains("The new words count from now on.");
		assertThat(rule("unclear", Instant.now())).isEqualTo("Everybody can tell what happens. Now more than ever 0");
		assertThat(rule("unclear", before)).isEqualTo(old);
	}

	@Test
	void aNewOneIsOfferedUntilItIsRetired() {
		post(ALL, "loud-music", "The music lets everybody hear what is said.");
		assertThat(reasons.list(Locale.ENGLISH)).extracting(ListedReason::code).contains("loud-music");

		mia.browser().fill(ALL, "form[action$='loud-music/rise']", Map.of());
		Answer retired = mia.browser().fill(ALL, "form[action$='loud-music/retirement']", Map.of());

		assertThat(retired.words()).contains("It is not offered any more.");
		assertThat(reasons.list(Locale.ENGLISH)).extracting(ListedReason::code).doesNotContain("loud-music");
		assertThat(reasons.find("loud-music", Locale.ENGLISH, Instant.now())).isPresent();
	}

	@Test
	void sayWhatIsMissing() {
		Answer empty = post(ALL, "Not a code", "");

		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.page().select("#name-wrong").text()).contains("Use small letters");
		assertThat(empty.page().select(".reasons__text .field__wrong")).hasSize(6);
		assertThat(post(ALL, "privacy", "Taken").page().select("#name-wrong").text()).contains("already");
	}

	private Answer post(String path, String name, String rule) {
		Document form = mia.browser().get(ALL + "/new").page();
		String lines = IntStream.range(0, 6)
			.mapToObj((at) -> "rule=" + (rule.isEmpty() ? "" : (rule + " " + at).replace(' ', '+')) + "&template=")
			.collect(Collectors.joining("&"));
		return mia.browser()
			.postEncoded(path, "name=" + name.replace(' ', '+') + "&" + lines + "&_csrf="
					+ form.selectFirst("form.form [name=_csrf]").val());
	}

	private String rule(String code, Instant at) {
		return reasons.find(code, Locale.ENGLISH, at).orElseThrow().rule();
	}

}
