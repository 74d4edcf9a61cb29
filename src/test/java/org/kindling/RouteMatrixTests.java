package org.kindling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kindling.accounts.AgeBand;
import org.kindling.accounts.Role;
import org.kindling.accounts.SignedIn;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may come in where: every route that the portal has, times everybody there is,
 * compared with the table in {@code routes.txt}. A new route needs a line there.
 */
@PortalTest
class RouteMatrixTests {

	private static final char LET_IN = '+';

	private static final char HAS_TO_SIGN_IN = 'i';

	private static final char FORBIDDEN = 'x';

	// What stands for a variable of a path, and is nothing that there is: the first that
	// fits.
	private static final List<String> VALUES = List.of("0", "00", "0".repeat(32), "a", "liveness");

	private static final Pattern VARIABLE = Pattern.compile("\\{[^:{}]+(?::((?:[^{}]|\\{[^}]*})*))?}");

	@Autowired
	private ListableBeanFactory portal;

	@Autowired
	private WebApplicationContext portalContext;

	@Autowired
	private Visitor visitor;

	@Autowired
	private Map<String, RequestMappingHandlerMapping> mappings;

	@AfterEach
	void leave() {
		Member.leave(portal);
	}

	@Test
	void letsEverybodyInWhereTheTableSaysAndNowhereElse() throws Exception {
		Map<Who, @Nullable Member> cast = cast();
		Map<String, String> found = new LinkedHashMap<>();
		for (Map.Entry<String, String> route : routes().entrySet()) {
			StringBuilder letters = new StringBuilder();
			for (Who who : Who.values()) {
				letters.append(' ').append(ask(route.getKey().split(" ")[0], route.getValue(), cast.get(who)));
			}
			found.put(route.getKey(), letters.toString());
		}
		Map<String, String> written = written();

		List<String> wrong = lines(found).stream().filter((line) -> !lines(written).contains(line)).toList();
		assertThat(wrong).as("lines that routes.txt needs:%n%s", String.join("\n", wrong)).isEmpty();
		assertThat(written.keySet()).as("routes that are no more").isSubsetOf(found.keySet());
	}

	/**
	 * A handler that wants to know who has signed in must not be reached by anybody else.
	 */
	@Test
	void asksNobodyWhoTheyAreWithoutHavingThemSignInBefore() throws IOException {
		Map<String, String> written = written();

		assertThat(handlers().filter((handler) -> wantsSomebody(handler.getValue()))
			.flatMap((handler) -> names(handler.getKey()))
			.filter(written::containsKey)).isNotEmpty()
			.allSatisfy((route) -> assertThat(written.get(route)).as(route).startsWith(" " + HAS_TO_SIGN_IN));
	}

	/**
	 * Where GET and everybody's own browser tell it, they do; what would change something
	 * is only let up to the door.
	 */
	private char ask(String method, String path, @Nullable Member member) throws Exception {
		return "GET".equals(method) ? look(path, (member != null) ? member.guest() : new Guest(visitor.portal()))
				: knock(method, path, member);
	}

	private static char look(String path, Guest guest) {
		Guest.Answer answer = guest.get(path);
		if (answer.status() == 403) {
			return FORBIDDEN;
		}
		boolean ledAway = answer.path().startsWith("/sign-in") && !path.startsWith("/sign-in");
		return (ledAway || answer.status() == 401) ? HAS_TO_SIGN_IN : LET_IN;
	}

	private char knock(String method, String path, @Nullable Member member) throws Exception {
		MockHttpServletRequest request = FormToken.formToken()
			.postProcessRequest(new MockHttpServletRequest(portalContext.getServletContext(), method, path));
		request.setServletPath(path);
		if (member != null) {
			request.getSession()
				.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, signedIn(member));
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain inside = new MockFilterChain();
		portal.getBean("springSecurityFilterChain", Filter.class).doFilter(request, response, inside);
		if (response.getStatus() == 403) {
			return FORBIDDEN;
		}
		String led = response.getRedirectedUrl();
		boolean ledAway = inside.getRequest() == null && led != null && led.endsWith("/sign-in");
		return ledAway ? HAS_TO_SIGN_IN : LET_IN;
	}

	private SecurityContextImpl signedIn(Member member) {
		UserDetails details = portal.getBean(UserDetailsService.class).loadUserByUsername(Long.toString(member.id()));
		return new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
	}

	private Map<Who, @Nullable Member> cast() {
		Map<Who, @Nullable Member> cast = new EnumMap<>(Who.class);
		for (Who who : Who.values()) {
			cast.put(who,
					who.roles().isEmpty() ? null : Member.with(portal, who.age(), who.roles().toArray(Role[]::new)));
		}
		cast.computeIfPresent(Who.SUSPENDED, (_, member) -> member.suspended(portal));
		return cast;
	}

	/** Method and pattern, and an address that fits. */
	private Map<String, String> routes() {
		Map<String, String> routes = new LinkedHashMap<>();
		handlers().forEach((handler) -> handler.getKey()
			.getPathPatternsCondition()
			.getPatterns()
			.forEach((pattern) -> methods(handler.getKey())
				.forEach((method) -> routes.put(method + " " + pattern, address(pattern)))));
		for (String other : List.of("/css/kindling.css", "/favicon.ico", "/webjars/htmx.org/dist/htmx.min.js",
				"/uploads", "/uploads/0", "/actuator/metrics", "/nowhere")) {
			routes.put("GET " + other, other);
		}
		return routes;
	}

	private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> handlers() {
		return mappings.values()
			.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().entrySet().stream())
			.filter((handler) -> !handler.getValue()
				.getBeanType()
				.getProtectionDomain()
				.getCodeSource()
				.getLocation()
				.getPath()
				.contains("test-classes"));
	}

	private static Stream<String> names(RequestMappingInfo mapping) {
		return mapping.getPatternValues()
			.stream()
			.flatMap((pattern) -> methods(mapping).stream().map((method) -> method + " " + pattern));
	}

	private static Collection<String> methods(RequestMappingInfo mapping) {
		List<String> methods = mapping.getMethodsCondition().getMethods().stream().map(RequestMethod::name).toList();
		return methods.isEmpty() ? List.of("GET") : methods;
	}

	private static boolean wantsSomebody(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.anyMatch((parameter) -> parameter.getParameterType() == SignedIn.class && !parameter.isOptional());
	}

	private static String address(PathPattern pattern) {
		return VARIABLE.matcher(pattern.getPatternString())
			.replaceAll((variable) -> VALUES.stream()
				.filter((value) -> variable.group(1) == null || value.matches(variable.group(1)))
				.findFirst()
				.orElseThrow(() -> new AssertionError("No value fits " + pattern)));
	}

	private static Map<String, String> written() throws IOException {
		Map<String, String> written = new LinkedHashMap<>();
		new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.forEach((line) -> {
				List<String> words = List.of(line.split("\\s+"));
				int routeEnd = words.size() - Who.values().length;
				written.put(String.join(" ", words.subList(0, routeEnd)),
						" " + String.join(" ", words.subList(routeEnd, words.size())));
			});
		return written;
	}

	private static List<String> lines(Map<String, String> table) {
		return new ArrayList<>(new TreeSet<>(table.entrySet()
			.stream()
			.map((route) -> route.getKey() + " " + route.getValue())
			.collect(Collectors.toSet())));
	}

	/** The columns of the table. */
	private enum Who {

		ANONYMOUS, CREATOR, MINOR, MODERATOR, CURATOR, ADMIN, SUSPENDED;

		/** What they have; everybody with an account tells stories. */
		private List<Role> roles() {
			return switch (this) {
				case ANONYMOUS -> List.of();
				case CREATOR, MINOR -> List.of(Role.CREATOR);
				case MODERATOR -> List.of(Role.CREATOR, Role.MODERATOR);
				case CURATOR -> List.of(Role.CREATOR, Role.CURATOR);
				case ADMIN -> List.of(Role.CREATOR, Role.ADMIN);
				case SUSPENDED -> List.of(Role.values());
			};
		}

		private AgeBand age() {
			return (this == MINOR) ? AgeBand.FROM_13 : AgeBand.ADULT;
		}

	}

}
