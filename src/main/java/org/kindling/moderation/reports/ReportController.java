package org.kindling.moderation.reports;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.limits.ClientAddress;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Where anybody says that something should not be public, and reads what came of it. */
@Controller
class ReportController {

	private final ReportService reports;

	private final Receipts receipts;

	private final Limits limits;

	ReportController(ReportService reports, Receipts receipts, Limits limits) {
		this.reports = reports;
		this.receipts = receipts;
		this.limits = limits;
	}

	@GetMapping("/reports/new")
	ModelAndView form(@RequestParam(defaultValue = "") String on) {
		return page(new ReportForm(on, null, ""));
	}

	@PostMapping("/reports/new")
	ModelAndView submit(@Valid @ModelAttribute("form") ReportForm form, BindingResult errors,
			HttpServletRequest request) {
		if (form.isAboutAppearance()) {
			return new ModelAndView("redirect:" + UriComponentsBuilder.fromPath("/appearances/new")
				.queryParam("on", "{on}")
				.encode()
				.buildAndExpand(form.on())
				.toUriString());
		}
		if (errors.hasErrors()) {
			ModelAndView page = page(form);
			page.addAllObjects(errors.getModel());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		Sender by = Sender.of(request);
		limits.take(Limit.REPORT_PER_SENDER, by.key());
		return new ModelAndView("redirect:/reports/" + reports.take(form.on(), form.said(), by).words() + "?new");
	}

	/**
	 * A receipt. Who looks for some that do not exist may not do so often; who has one,
	 * as often as they like.
	 */
	@GetMapping({ "/reports/{code}", "/appearances/{code}" })
	ModelAndView receipt(@PathVariable String code, HttpServletRequest request, Locale reader) {
		String client = ClientAddress.of(request);
		limits.take(Limit.RECEIPT_PER_CLIENT, client);
		Receipt found = receipts.find(new ReceiptCode(code), reader);
		limits.giveBack(Limit.RECEIPT_PER_CLIENT, client);
		return new ModelAndView("moderation/reports/receipt", "receipt", found);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String nothingThere(NotFoundException ex) {
		return "moderation/reports/gone";
	}

	private ModelAndView page(ReportForm form) {
		ModelAndView page = new ModelAndView("moderation/reports/new", "form", form);
		page.addObject("about", reports.find(form.on()));
		page.addObject("reasons", ReportReason.about(reports.find(form.on()).item().kind()));
		return page;
	}

}
