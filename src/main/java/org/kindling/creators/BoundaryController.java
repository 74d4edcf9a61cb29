package org.kindling.creators;

import java.util.Optional;

import jakarta.validation.Valid;
import org.kindling.accounts.HandleRefusedException;
import org.kindling.accounts.SignedIn;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where creators say what they do not want to hear, and from whom. */
@Controller
@RequestMapping("/studio/profile/safety")
class BoundaryController {

	private static final String PAGE = "creators/boundaries";

	private static final String DONE = "redirect:/studio/profile/safety?done=";

	private final BoundaryService boundaries;

	private final CreatorService creators;

	BoundaryController(BoundaryService boundaries, CreatorService creators) {
		this.boundaries = boundaries;
		this.creators = creators;
	}

	@GetMapping
	String show(SignedIn by, Model model) {
		CreatorPage own = own(by);
		model.addAttribute("form", BoundaryForm.of(boundaries.words(own.id())));
		model.addAttribute("block", new BlockForm(""));
		return show(own, model);
	}

	@PostMapping("/words")
	String mute(@Valid @ModelAttribute("form") BoundaryForm form, BindingResult errors, SignedIn by, Model model) {
		CreatorPage own = own(by);
		if (!errors.hasErrors()) {
			form.problem().ifPresent((problem) -> errors.rejectValue("words", problem));
		}
		if (errors.hasErrors()) {
			model.addAttribute("block", new BlockForm(""));
			return show(own, model);
		}
		boundaries.mute(own.id(), form.muted());
		return DONE + "words";
	}

	@PostMapping("/blocks")
	String block(@ModelAttribute("block") BlockForm form, BindingResult errors, SignedIn by, Model model) {
		CreatorPage own = own(by);
		Optional<CreatorPage> other = find(form, errors);
		if (other.filter((found) -> found.id() == own.id()).isPresent()) {
			errors.rejectValue("handle", "yourself");
		}
		if (errors.hasErrors()) {
			model.addAttribute("form", BoundaryForm.of(boundaries.words(own.id())));
			return show(own, model);
		}
		boundaries.block(own.id(), other.orElseThrow().id());
		return DONE + "block";
	}

	@PostMapping("/blocks/{handle}/end")
	String unblock(@PathVariable String handle, SignedIn by) {
		boundaries.unblock(own(by).id(), handle);
		return DONE + "unblock";
	}

	private String show(CreatorPage own, Model model) {
		model.addAttribute("blocked", boundaries.blocked(own.id()));
		return PAGE;
	}

	private CreatorPage own(SignedIn by) {
		return creators.ofAccount(by.id()).orElseThrow(NotFoundException::new);
	}

	private Optional<CreatorPage> find(BlockForm form, BindingResult errors) {
		try {
			Optional<CreatorPage> found = creators.page(form.name().value());
			if (found.isEmpty()) {
				errors.rejectValue("handle", "unknown");
			}
			return found;
		}
		catch (HandleRefusedException ex) {
			errors.rejectValue("handle", ex.problem().name());
			return Optional.empty();
		}
	}

}
