package org.kindling.platform.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kindling.platform.GoneException;
import org.kindling.platform.PageNumber;
import org.kindling.platform.limits.ClientAddress;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Pages on which everything can go wrong. */
@TestConfiguration
class TestPages {

	enum Order {

		NEWEST

	}

	@Controller
	static class Pages {

		@GetMapping("/test/page")
		String show(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "NEWEST") Order order,
				@RequestParam(defaultValue = "") String q) {
			new PageNumber(page);
			return "test/page";
		}

		@GetMapping("/test/client")
		@ResponseBody
		String client(HttpServletRequest request) {
			return ClientAddress.of(request);
		}

		@GetMapping("/test/gone")
		String gone() {
			throw new GoneException();
		}

		@GetMapping("/test/unexpected")
		String unexpected(HttpServletResponse response) {
			response.setHeader("Cache-Control", "public, max-age=3600");
			response.setHeader("ETag", "\"of-the-page\"");
			throw new IllegalStateException("a secret of the machine room");
		}

		@GetMapping("/test/broken-template")
		String brokenTemplate() {
			return "test/broken";
		}

		@GetMapping(path = "/test/json", produces = MediaType.APPLICATION_JSON_VALUE)
		@ResponseBody
		Map<String, String> json() {
			return Map.of("a", "b");
		}

		@PostMapping(path = "/test/json", consumes = MediaType.APPLICATION_JSON_VALUE)
		@ResponseBody
		Map<String, String> takeJson() {
			return Map.of("a", "b");
		}

	}

	@Controller
	static class LimitedPages {

		private final Limits limits;

		LimitedPages(Limits limits) {
			this.limits = limits;
		}

		@GetMapping("/test/limited")
		String show(HttpServletRequest request) {
			limits.take(Limit.CODE_PER_ACCOUNT, ClientAddress.of(request));
			return "test/page";
		}

	}

	@Controller
	static class DatabasePages {

		private final JdbcClient database;

		DatabasePages(JdbcClient database) {
			this.database = database;
		}

		@GetMapping("/test/database")
		String read() {
			database.sql("select 1").query(Integer.class).single();
			return "test/page";
		}

		@GetMapping("/test/database/transaction")
		@Transactional(readOnly = true)
		String readInTransaction() {
			return read();
		}

		@GetMapping("/test/database/words")
		String find(@RequestParam String q) {
			database.sql("select length(:words)").param("words", q).query(Integer.class).single();
			return "test/page";
		}

		@GetMapping("/test/database/sleep")
		String sleep() {
			database.sql("select 1 from pg_sleep(20)").query(Integer.class).single();
			return "test/page";
		}

	}

}
