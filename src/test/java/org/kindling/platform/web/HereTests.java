package org.kindling.platform.web;

import java.net.URI;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class HereTests {

	private static final SiteSettings UNSET = new SiteSettings(null);

	@Test
	void leadsToThisPageInEveryLanguage() {
		var here = Here.of(get("/stories", "order=views&page=2"), Locale.of("pt", "BR"), UNSET);

		assertThat(here.language()).isEqualTo("pt-BR");
		assertThat(here.alternates())
			.extracting(Alternate::tag, Alternate::name, Alternate::path, Alternate::href, Alternate::current)
			.containsExactly(alternate("en", "English", false), alternate("ms", "Bahasa Melayu", false),
					alternate("id", "Bahasa Indonesia", false), alternate("fil", "Filipino", false),
					alternate("pt-BR", "Português (Brasil)", true), alternate("es", "Español", false));
	}

	@Test
	void isTheSamePageInNoParticularLanguage() {
		var here = Here.of(get("/search", "q=caf%C3%A9+a&lang=es&page=2"), Locale.of("es"), UNSET);

		assertThat(here.canonical()).isEqualTo("http://localhost/search?q=caf%C3%A9+a&page=2");
		assertThat(here.alternates().getLast().path()).isEqualTo("/search?q=caf%C3%A9+a&page=2&lang=es");
	}

	@Test
	void believesTheSettingRatherThanTheRequest() {
		var request = get("/stories", null);
		request.setServerName("elsewhere.example");

		var here = Here.of(request, Locale.ENGLISH, new SiteSettings(URI.create("https://kindness.example/")));

		assertThat(here.origin()).isEqualTo("https://kindness.example");
		assertThat(here.canonical()).isEqualTo("https://kindness.example/stories");
	}

	@Test
	void isTheAddressThatFailedOnAnErrorPage() {
		var request = get("/error", "lang=klingon&page=2");
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/stories");

		assertThat(Here.of(request, Locale.ENGLISH, UNSET).canonical()).isEqualTo("http://localhost/stories?page=2");
	}

	@Test
	void neverLeadsToAnotherHost() {
		var here = Here.of(get("//evil.example/x", null), Locale.ENGLISH, UNSET);

		assertThat(here.canonical()).isEqualTo("http://localhost/evil.example/x");
		assertThat(here.alternates()).allMatch((each) -> each.path().startsWith("/evil.example/x?"));
	}

	@Test
	void refusesASettingThatIsNoAddress() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteSettings(URI.create("kindness.example")))
			.withMessageContaining("kindling.url must begin with https://");
	}

	private static Tuple alternate(String tag, String name, boolean current) {
		String path = "/stories?order=views&page=2&lang=" + tag;
		return tuple(tag, name, path, "http://localhost" + path, current);
	}

	private static MockHttpServletRequest get(String path, String query) {
		var request = new MockHttpServletRequest("GET", path);
		request.setQueryString(query);
		return request;
	}

}
