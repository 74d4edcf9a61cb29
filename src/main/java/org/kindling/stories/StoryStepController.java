package org.kindling.stories;

import java.util.Locale;

import jakarta.validation.groups.Default;
import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What authors do with a story besides writing it; each step is a noun. */
@Controller
@RequestMapping("/studio/stories")
class StoryStepController {

	private final StoryDesk desk;

	private final StorySteps steps;

	private final StoryWriting writing;

	StoryStepController(StoryDesk desk, StorySteps steps, StoryWriting writing) {
		this.desk = desk;
		this.steps = steps;
		this.writing = writing;
	}

	/** A new story is handed in at once. */
	@PostMapping("/submission")
	ModelAndView create(@RequestParam @Nullable String campaign,
			@Validated({ Default.class, HandingIn.class }) @ModelAttribute("form") StoryForm form, BindingResult errors,
			SignedIn by, Locale reader) {
		return desk.handIn(new Sent(by.id(), null, campaign, form, errors), reader);
	}

	@PostMapping("/{id}/submission")
	ModelAndView handIn(@PathVariable long id,
			@Validated({ Default.class, HandingIn.class }) @ModelAttribute("form") StoryForm form, BindingResult errors,
			SignedIn by, Locale reader) {
		return desk.handIn(new Sent(by.id(), id, null, form, errors), reader);
	}

	/** Takes back what waits, to go on writing. */
	@PostMapping("/{id}/recall")
	String takeBack(@PathVariable long id, SignedIn by) {
		steps.takeBack(by.id(), id);
		return "redirect:/studio/stories/" + id;
	}

	/** Takes a published story out of the public. */
	@PostMapping("/{id}/withdrawal")
	String withdraw(@PathVariable long id, SignedIn by) {
		steps.withdraw(by.id(), id);
		return "redirect:/studio/stories/" + id;
	}

	/** Removes a draft for good. */
	@PostMapping("/{id}/deletion")
	String delete(@PathVariable long id, SignedIn by) {
		writing.delete(by.id(), id);
		return "redirect:/studio?done=deleted";
	}

}
