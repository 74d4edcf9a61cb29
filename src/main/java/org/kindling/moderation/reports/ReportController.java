package org.kindling.moderation.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.kindling.platform.NotFoundException;
import org.kindling.platform.limits.Limit;
import org.kindling.platform.limits.Limits;
import org.kindling.publishing.Submission;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Where anybody says that something should not be public. */
@Controller
class ReportController {

	private final ReportService reports;

	private final Limits limits;

	ReportController(ReportService reports, Limits limits) {
		this.reports = reports;
		this.limits = limits;
	}

	@GetMapping("/reports/new")
	ModelAndView form(@RequestParam(defaultValue = "") String on) {
		return page(new ReportForm(on, null, ""));
	}

	@PostMapping("/reports/new")
	ModelAndView submit(@Valid @ModelAttribute("form") ReportForm form, BindingResult errors,
			HttpServletRequest request, RedirectAttributes kept) {
		if (form.isAboutAppearance() && !errors.hasErrors()) {
			kept.addFlashAttribute(AppearanceController.WORDS, form.words());
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
		return new ModelAndView("redirect:/reports/" + reports.take(form.on(), form.said(), by).words());
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String nothingThere(NotFoundException ex) {
		return "moderation/reports/gone";
	}

	private ModelAndView page(ReportForm form) {
		Submission about = reports.find(form.on());
		ModelAndView page = new ModelAndView("moderation/reports/new", "form", form);
		page.addObject("about", about);
		page.addObject("reasons", ReportReason.about(about.item().kind()));
		return page;
	}

}
