package org.kindling.moderation.numbers;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What everybody may know of how the portal is moderated, for people and for programs.
 */
@Controller
class TransparencyController {

	private static final MediaType TABLE = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader("quarter", "complete", "rule", "measure", "part", "amount", "masked")
		.get();

	private final TransparencyService numbers;

	TransparencyController(TransparencyService numbers) {
		this.numbers = numbers;
	}

	@GetMapping("/transparency")
	String show(@RequestParam @Nullable String quarter, Locale reader, Model model) {
		model.addAttribute("numbers", numbers.page(quarter, reader));
		return "moderation/numbers/transparency";
	}

	@GetMapping(path = "/transparency.json", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<List<TransparencyRow>> rows() {
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(TransparencyRow.of(numbers.everything()));
	}

	@GetMapping("/transparency.csv")
	ResponseEntity<String> table() throws IOException {
		StringWriter written = new StringWriter();
		try (CSVPrinter table = new CSVPrinter(written, FORMAT)) {
			for (TransparencyRow row : TransparencyRow.of(numbers.everything())) {
				table.printRecord(row.quarter(), row.complete(), row.rule(), row.measure(), row.part(), row.amount(),
						row.masked());
			}
		}
		return ResponseEntity.ok().contentType(TABLE).cacheControl(CacheControl.noCache()).body(written.toString());
	}

}
