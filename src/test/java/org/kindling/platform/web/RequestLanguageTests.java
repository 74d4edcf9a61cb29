package org.kindling.platform.web;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLanguageTests {

	@ParameterizedTest(name = "?{0}, cookie {1}, Accept-Language {2}: {3}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			-                  | -       | -                           | en
			-                  | -       | es                          | es
			-                  | -       | es-MX                       | es
			-                  | -       | pt                          | pt-BR
			-                  | -       | pt-PT,en;q=0.8              | pt-BR
			-                  | -       | tl                          | fil
			-                  | -       | in                          | id
			-                  | -       | ms-MY                       | ms
			-                  | -       | zh                          | en
			-                  | -       | zh-CN,zh;q=0.9,ms;q=0.8     | ms
			-                  | -       | en;q=0.5,es;q=0.9           | es
			-                  | -       | es;q=0,fil;q=0.1            | fil
			-                  | -       | *                           | en
			-                  | -       | es_MX                       | es
			-                  | -       | no; such; header            | en
			-                  | -       | ''                          | en
			-                  | fil     | es                          | fil
			-                  | pt-BR   | es                          | pt-BR
			-                  | klingon | es                          | es
			lang=ms            | fil     | es                          | ms
			lang=pt-br         | fil     | es                          | pt-BR
			page=2&lang=id&q=a | fil     | es                          | id
			lang=ms&lang=es    | -       | -                           | ms
			language=ms        | -       | es                          | es
			lang=klingon       | fil     | es                          | fil
			lang=              | -       | es                          | es
			lang               | -       | es                          | es
			&&q=%ff&lang=ms    | -       | -                           | ms
			""")
	void answersInTheLanguageAskedForChosenOrPreferred(String query, String cookie, String header, String expected) {
		var request = new MockHttpServletRequest();
		request.setQueryString(query);
		if (cookie != null) {
			request.setCookies(new Cookie("other", "ms"), new Cookie("lang", cookie));
		}
		if (header != null) {
			request.addHeader("Accept-Language", header);
		}

		assertThat(RequestLanguage.of(request).toLanguageTag()).isEqualTo(expected);
	}

	@Test
	void doesNotSpendItsTimeOnAnEndlessList() {
		var request = new MockHttpServletRequest();
		request.addHeader("Accept-Language", "es,".repeat(5000) + "es");

		assertThat(RequestLanguage.of(request)).hasToString("en");
	}

}
