package org.kindling.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kindling.PortalTest;
import org.kindling.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class HashtagPageTests {

	@Autowired
	private Visitor visitor;

	@ParameterizedTest
	@ValueSource(
			strings = { "CreateKindness", "CREATEKINDNESS", "%23createkindness", "%EF%BC%A3reate%EF%BC%ABindness" })
	void hasOneAddressHoweverItIsWritten(String written) {
		var answer = visitor.get("/hashtags/" + written);

		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).hasValue("/hashtags/createkindness");
	}

	@Test
	void isKnownByWhatOthersSaidEvenWithoutStories() {
		var page = visitor.page("/hashtags/spreadlove");

		assertThat(page.select(".reading__number").text()).isEqualTo("over 10.6B");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobodyeverusedthis", "two%20words", "%20", "a%0Ab" })
	void isNotFoundWhereNobodyUsedIt(String written) {
		assertThat(visitor.get("/hashtags/" + written).statusCode()).isIn(400, 404);
	}

}
