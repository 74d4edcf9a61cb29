package org.kindling.curation.readings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SignedIn;
import org.kindling.tallies.KeptReading;
import org.kindling.tallies.ReadingKeeping;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Readings as tables: handed out, looked at, and taken in. */
@Controller
@RequestMapping("/curation/readings")
class TableController {

	static final String IMPORT = "/curation/readings/import";

	private final TableIntake intake;

	private final ReadingKeeping readings;

	TableController(TableIntake intake, ReadingKeeping readings) {
		this.intake = intake;
		this.readings = readings;
	}

	/** What can be taken in again without loss. */
	@GetMapping("/export")
	void table(@RequestParam @Nullable Long campaign, @RequestParam(defaultValue = "") String hashtag,
			HttpServletResponse response) throws IOException {
		response.setContentType("text/csv;charset=UTF-8;header=present");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("readings.csv", StandardCharsets.UTF_8).build().toString());
		ReadingTable.write(
				readings.all(ReadingDesk.filter(campaign, hashtag)).stream().map(KeptReading::entry).toList(),
				response.getWriter());
	}

	@GetMapping("/import")
	ModelAndView form() {
		return page();
	}

	/** Says what would become of a table, and does nothing. */
	@PostMapping("/import")
	ModelAndView preview(@RequestParam @Nullable MultipartFile file) throws IOException {
		try {
			byte[] content = (file != null) ? file.getBytes() : new byte[0];
			TablePreview preview = intake.preview(TableText.of(content));
			return preview.bad().isEmpty() ? page(preview) : refuse(page(preview));
		}
		catch (TableRefusedException ex) {
			return refuse(page().addObject("problem", ex.problem()));
		}
	}

	@PostMapping("/import/confirmation")
	ModelAndView confirm(@RequestParam(defaultValue = "") String table, SignedIn by) {
		try {
			TablePreview preview = intake.confirm(TableText.of(table.getBytes(StandardCharsets.UTF_8)), by.id());
			return preview.isGood() ? new ModelAndView("redirect:/curation/readings?done=imported")
					: refuse(page(preview));
		}
		catch (TableRefusedException ex) {
			return refuse(page().addObject("problem", ex.problem()));
		}
	}

	private static ModelAndView page() {
		return new ModelAndView("curation/readings/import", "columns", ReadingTable.COLUMNS);
	}

	private static ModelAndView page(TablePreview preview) {
		return page().addObject("preview", preview);
	}

	private static ModelAndView refuse(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
