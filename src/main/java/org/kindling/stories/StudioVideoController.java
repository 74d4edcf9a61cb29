package org.kindling.stories;

import org.kindling.accounts.SignedIn;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The video of a story: brought, followed while it is prepared, or taken away. */
@Controller
@RequestMapping("/studio/stories/{id}/video")
class StudioVideoController {

	private final StudioVideoService videos;

	private final BroughtVideos brought;

	private final StoryWriting writing;

	private final VideoDesk desk;

	StudioVideoController(StudioVideoService videos, BroughtVideos brought, StoryWriting writing, VideoDesk desk) {
		this.videos = videos;
		this.brought = brought;
		this.writing = writing;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView show(@PathVariable long id, @ModelAttribute("form") VideoForm form, SignedIn by) {
		return desk.show(by.id(), videos.show(by.id(), id));
	}

	/** Only how far the preparing is, for a script that asks again and again. */
	@GetMapping(headers = { "HX-Request", "!HX-History-Restore-Request" })
	ModelAndView state(@PathVariable long id, SignedIn by) {
		return new ModelAndView("stories/studio/video-state :: state", "video", videos.show(by.id(), id));
	}

	@PostMapping
	ModelAndView submit(@PathVariable long id, @ModelAttribute("form") VideoForm form, BindingResult errors,
			SignedIn by) {
		try {
			brought.put(by.id(), id, form.video());
			writing.link(by.id(), id, form.link());
			return new ModelAndView("redirect:/studio/stories/" + id + "/video");
		}
		catch (FieldRefusedException ex) {
			errors.rejectValue(ex.field(), ex.problem());
			return desk.refuse(by.id(), videos.show(by.id(), id));
		}
	}

	@PostMapping("/removal")
	String remove(@PathVariable long id, SignedIn by) {
		writing.show(by.id(), id, null);
		return "redirect:/studio/stories/" + id + "/video";
	}

}
