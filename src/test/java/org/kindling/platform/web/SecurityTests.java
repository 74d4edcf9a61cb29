package org.kindling.platform.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class SecurityTests {

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	private Visitor visitor;

	@BeforeEach
	void arrive() {
		visitor = new Visitor(port);
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource({ "GET, /test/page", "GET, /nowhere", "GET, /a;b", "GET, /%ff", "GET, /test/page?lang=klingon",
			"GET, /test/unexpected", "TRACE, /test/page", "GET, /webjars/htmx.org/dist/htmx.min.js" })
	void tellsTheBrowserWhatItMustNotDo(String method, String path) {
		var answer = visitor.send(method, path);

		assertThat(answer.header("Content-Security-Policy"))
			.containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
					+ "media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
					+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
		assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.header("X-Frame-Options")).containsExactly("DENY");
		assertThat(answer.header("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
		assertThat(answer.header("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
		assertThat(answer.header("Permissions-Policy")).singleElement()
			.asString()
			.contains("camera=()", "microphone=()", "geolocation=()", "browsing-topics=()");
		assertThat(answer.header("Strict-Transport-Security")).isEmpty();
	}

	@Test
	void insistsOnHttpsWhereThereIsHttps() {
		var answer = visitor.get("/test/page", "X-Forwarded-Proto: https");

		assertThat(answer.header("Strict-Transport-Security")).containsExactly("max-age=31536000");
	}

	@Test
	void leavesToBrowsersWhatNeverChanges() {
		var script = visitor.get("/webjars/htmx.org/dist/htmx.min.js");

		assertThat(script.header("Cache-Control")).containsExactly("max-age=31536000, public");
		assertThat(script.header("Pragma")).isEmpty();
	}

	@Test
	void hasBrowsersAskAgainForAPage() {
		var page = visitor.get("/test/page");

		assertThat(page.header("Cache-Control")).containsExactly("no-cache");
		assertThat(page.header("Pragma")).isEmpty();
	}

	@Test
	void keepsTheMachineRoomToItsOwnPort() {
		assertThat(visitor.get("/actuator/metrics").status()).isEqualTo(404);
		assertThat(new Visitor(managementPort).get("/actuator/metrics").status()).isEqualTo(200);
	}

	@Test
	void knowsNoAccountsButThePortalsOwn(@Autowired UserDetailsService accounts) {
		assertThat(accounts.getClass().getPackageName()).isEqualTo("org.kindling.accounts");
	}

	@Test
	void takesNothingWithoutTheTokenOfItsForm(@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
		List<String> forms = requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getBeanType().getEnclosingClass() != TestPages.class)
			.filter((entry) -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
			.flatMap((entry) -> entry.getKey().getPatternValues().stream())
			.map((address) -> address.replaceAll("\\{[^}]*}", "1"))
			.toList();

		assertThat(forms).contains("/sign-up", "/account/password");
		assertThat(forms)
			.allSatisfy((address) -> assertThat(visitor.send("POST", address, "Content-Length: 0").status()).as(address)
				.isEqualTo(403));
	}

	@Test
	void takesNoOtherMethodThanGetAndPostOutsideUploads(
			@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
		assertThat(requestMappingHandlerMapping.getHandlerMethods().entrySet())
			.filteredOn((entry) -> entry.getValue().getBeanType() != ErrorPageController.class)
			.filteredOn((entry) -> entry.getValue().getBeanType().getEnclosingClass() != TestPages.class)
			.extracting(Map.Entry::getKey)
			.allSatisfy((address) -> assertThat(address.getMethodsCondition().getMethods())
				.isSubsetOf(RequestMethod.GET, RequestMethod.POST)
				.hasSize(1));
	}

}
