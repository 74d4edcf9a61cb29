package org.kindling.moderation;

import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;
import org.kindling.accounts.SignedIn;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.Item;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.StaleVersionException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One thing, with everything that is needed to judge it, and the judgement. */
@Controller
@RequestMapping("/moderation/items/{kind}/{id}")
class JudgementController {

	private final JudgementService judgements;

	private final DecisionService decisions;

	private final QueueService queue;

	private final Claims claims;

	JudgementController(JudgementService judgements, DecisionService decisions, QueueService queue, Claims claims) {
		this.judgements = judgements;
		this.decisions = decisions;
		this.queue = queue;
		this.claims = claims;
	}

	@GetMapping
	ModelAndView show(@PathVariable String kind, @PathVariable long id, SignedIn by, Locale reader) {
		return page(new Item(kind, id), DecisionForm.empty(), by, reader);
	}

	/** Takes it for a quarter of an hour. */
	@PostMapping("/claim")
	String claim(@PathVariable String kind, @PathVariable long id, SignedIn by) {
		claims.take(new Item(kind, id), by.id());
		return "redirect:/moderation/items/" + kind + "/" + id;
	}

	/** Leaves it to others. */
	@PostMapping("/release")
	String release(@PathVariable String kind, @PathVariable long id, SignedIn by) {
		claims.release(new Item(kind, id), by.id());
		return "redirect:/moderation";
	}

	/** Decides, and goes on to the next. */
	@PostMapping("/decision")
	ModelAndView decide(@PathVariable String kind, @PathVariable long id,
			@Valid @ModelAttribute("form") DecisionForm form, BindingResult errors, SignedIn by, Locale reader) {
		Item item = new Item(kind, id);
		Optional.ofNullable(form.missing()).ifPresent((field) -> errors.rejectValue(field, "missing"));
		if (errors.hasErrors()) {
			ModelAndView page = page(item, form, by, reader);
			page.addAllObjects(errors.getModel());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		try {
			PublicationStep taken = decisions.decide(item, form.version(), form.step(), form.because(), by.id());
			return next(item, taken, by);
		}
		catch (StaleVersionException | IllegalStepException | ClaimedException ex) {
			ModelAndView page = page(item, form, by, reader);
			page.addObject("late", true);
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
	}

	private ModelAndView page(Item item, DecisionForm form, SignedIn by, Locale reader) {
		ModelAndView page = new ModelAndView("moderation/item", "judgement", judgements.of(item, by.id(), reader));
		page.addObject("form", form);
		return page;
	}

	private ModelAndView next(Item decided, PublicationStep taken, SignedIn by) {
		return queue.next(by.id(), decided)
			.map((next) -> new ModelAndView(
					"redirect:/moderation/items/" + next.kind() + "/" + next.id() + "?done=" + taken.word()))
			.orElseGet(() -> new ModelAndView("redirect:/moderation?done=" + taken.word()));
	}

}
