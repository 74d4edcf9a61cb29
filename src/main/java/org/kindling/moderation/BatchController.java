package org.kindling.moderation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.kindling.accounts.SignedIn;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.ReasonService;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Several things decided at once, with one reason. */
@Controller
@RequestMapping("/moderation/batches")
class BatchController {

	private static final List<PublicationStep> STEPS = List.of(PublicationStep.APPROVE, PublicationStep.RETURN,
			PublicationStep.DECLINE, PublicationStep.REMOVE);

	private final BatchService batches;

	private final ReasonService reasons;

	BatchController(BatchService batches, ReasonService reasons) {
		this.batches = batches;
		this.reasons = reasons;
	}

	/** Takes the decision, or asks for its reason first. */
	@PostMapping
	ModelAndView submit(@Valid @ModelAttribute("form") BatchForm form, BindingResult errors, SignedIn by,
			Locale reader) {
		List<BatchForm.Chosen> chosen = form.chosen();
		if (chosen.isEmpty() || form.step() == null || !STEPS.contains(form.step())) {
			return new ModelAndView("redirect:/moderation");
		}
		Optional<String> missing = Optional.ofNullable(form.decision().missing());
		if (missing.isPresent() && !form.isAnswered()) {
			return form(form, reader);
		}
		missing.ifPresent((field) -> errors.rejectValue(field, "missing"));
		if (errors.hasErrors()) {
			ModelAndView page = form(form, reader);
			page.addAllObjects(errors.getModel());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		UUID batch = batches.add(chosen, form.step(), form.decision().because(), by.id());
		return new ModelAndView("redirect:/moderation/batches/" + batch);
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, SignedIn by, Model model) {
		model.addAttribute("batch", batches.find(id, by.id()));
		return "moderation/batches/show";
	}

	/** Takes it back, if it is still time. */
	@PostMapping("/{id}/undo")
	String undo(@PathVariable UUID id, SignedIn by) {
		return batches.takeBack(id, by.id()) ? "redirect:/moderation?done=undone"
				: "redirect:/moderation/batches/" + id;
	}

	private ModelAndView form(BatchForm form, Locale reader) {
		ModelAndView page = new ModelAndView("moderation/batches/form", "form", form);
		page.addObject("chosen", form.chosen());
		page.addObject("lines", batches.lines(form.chosen()));
		page.addObject("step", form.step());
		page.addObject("reasons", reasons.list(reader));
		return page;
	}

}
