package org.kindling.stories;

import java.util.Locale;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where authors see and write their stories. */
@Controller
@RequestMapping("/studio")
class StudioController {

	private final StudioService studio;

	private final StoryDesk desk;

	private final StoryLinks links;

	StudioController(StudioService studio, StoryDesk desk, StoryLinks links) {
		this.studio = studio;
		this.desk = desk;
		this.links = links;
	}

	@GetMapping
	String list(SignedIn by, Model model, Locale reader) {
		model.addAttribute("lines", studio.list(by.id()));
		model.addAttribute("campaigns", studio.campaigns(reader));
		return "stories/studio/list";
	}

	/** Where somebody chooses what to tell about who did not come from a campaign. */
	@GetMapping("/stories/new")
	String choose(Model model, Locale reader) {
		model.addAttribute("campaigns", studio.campaigns(reader));
		return "stories/studio/choose";
	}

	@GetMapping(path = "/stories/new", params = "campaign")
	ModelAndView begin(@RequestParam String campaign, SignedIn by, Locale reader) {
		if (studio.campaigns(reader).stream().noneMatch((each) -> each.face().campaign().equals(campaign))) {
			return new ModelAndView("redirect:/studio/stories/new");
		}
		StoryForm form = StoryForm.empty(reader);
		return desk.form(new Sent(by.id(), null, campaign, form), reader);
	}

	@PostMapping("/stories")
	ModelAndView create(@RequestParam @Nullable String campaign, @Valid @ModelAttribute("form") StoryForm form,
			BindingResult errors, SignedIn by, Locale reader) {
		return desk.save(new Sent(by.id(), null, campaign, form, errors), reader);
	}

	/** The form where the author may write, else where the story stands. */
	@GetMapping("/stories/{id}")
	ModelAndView show(@PathVariable long id, SignedIn by, Locale reader) {
		StudioLine line = studio.show(by.id(), id);
		if (!line.story().publication().status().isWithAuthor()) {
			return new ModelAndView("stories/studio/show", "line", line);
		}
		StoryForm form = StoryForm.of(line.story(), links.of(line.story().video()));
		return desk.form(new Sent(by.id(), id, null, form), reader);
	}

	@PostMapping("/stories/{id}")
	ModelAndView update(@PathVariable long id, @Valid @ModelAttribute("form") StoryForm form, BindingResult errors,
			SignedIn by, Locale reader) {
		return desk.save(new Sent(by.id(), id, null, form, errors), reader);
	}

	@GetMapping("/stories/{id}/preview")
	String preview(@PathVariable long id, SignedIn by, Model model, Locale reader) {
		model.addAttribute("story", studio.preview(by.id(), id, reader));
		model.addAttribute("preview", id);
		return "stories/show";
	}

}
