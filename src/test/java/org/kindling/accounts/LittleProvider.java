package org.kindling.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A provider of OpenID Connect that lets in whoever it is told to, without asking: it
 * sends them straight back with a code.
 */
class LittleProvider {

	private final RSAKey key = key();

	private final HttpServer server;

	private final Map<String, String> nonces = new ConcurrentHashMap<>();

	private volatile Map<String, Object> person = Map.of();

	private volatile RSAKey signer = key;

	LittleProvider() {
		try {
			server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		server.createContext("/.well-known/openid-configuration", (asked) -> answer(asked, configuration()));
		server.createContext("/keys", (asked) -> answer(asked, new JWKSet(key.toPublicJWK()).toString()));
		server.createContext("/authorize", this::sendBack);
		server.createContext("/token", (asked) -> answer(asked, token(asked)));
		server.start();
	}

	String issuer() {
		return "http://localhost:" + server.getAddress().getPort();
	}

	/** Who comes from now on. */
	void letIn(Map<String, Object> claims) {
		person = claims;
		signer = key;
	}

	/** Who comes from now on, with a token that somebody else has signed. */
	void forge(Map<String, Object> claims) {
		person = claims;
		signer = key();
	}

	void close() {
		server.stop(0);
	}

	private void sendBack(HttpExchange asked) throws IOException {
		Map<String, String> query = fields(asked.getRequestURI().getRawQuery());
		String code = UUID.randomUUID().toString();
		nonces.put(code, query.get("nonce"));
		asked.getResponseHeaders()
			.add("Location", "%s?code=%s&state=%s".formatted(query.get("redirect_uri"), code,
					URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8)));
		asked.sendResponseHeaders(302, -1);
		asked.close();
	}

	private String token(HttpExchange asked) throws IOException {
		Map<String, String> form = fields(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		var claims = new JWTClaimsSet.Builder().issuer(issuer())
			.audience("kindling")
			.issueTime(new Date())
			.expirationTime(Date.from(Instant.now().plusSeconds(300)))
			.claim("nonce", nonces.remove(form.get("code")));
		person.forEach(claims::claim);
		try {
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
					claims.build());
			token.sign(new RSASSASigner(signer));
			return """
					{"access_token":"%s","token_type":"Bearer","expires_in":300,"scope":"openid email","id_token":"%s"}"""
				.formatted(UUID.randomUUID(), token.serialize());
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String configuration() {
		return """
				{"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
				"jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],\
				"id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
	}

	private static void answer(HttpExchange asked, String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		asked.getResponseHeaders().add("Content-Type", "application/json");
		asked.sendResponseHeaders(200, body.length);
		asked.getResponseBody().write(body);
		asked.close();
	}

	private static Map<String, String> fields(String encoded) {
		return Stream.of(encoded.split("&"))
			.map((field) -> field.split("=", 2))
			.collect(Collectors.toMap((field) -> field[0],
					(field) -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("little").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
