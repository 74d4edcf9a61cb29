package org.kindling.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SignedIn;
import org.kindling.media.CaptionsRefusedException;
import org.kindling.media.RefusedException;
import org.kindling.platform.Languages;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What belongs to the video of a story: its poster and its captions. */
@Controller
@RequestMapping("/studio/stories/{id}/video")
class StudioVideoPartsController {

	private final StudioVideoService videos;

	private final VideoDesk desk;

	StudioVideoPartsController(StudioVideoService videos, VideoDesk desk) {
		this.videos = videos;
		this.desk = desk;
	}

	@PostMapping(path = "/poster", params = "number")
	String choosePoster(@PathVariable long id, @RequestParam int number, SignedIn by) {
		videos.choosePoster(by.id(), id, number);
		return after(id, "poster");
	}

	@PostMapping("/poster")
	ModelAndView attachPoster(@PathVariable long id, @ModelAttribute("form") VideoForm form, BindingResult errors,
			SignedIn by) throws IOException {
		byte[] picture = (form.picture() instanceof MultipartFile file) ? file.getBytes() : new byte[0];
		try {
			videos.attachPoster(by.id(), id, picture);
			return new ModelAndView(after(id, "poster"));
		}
		catch (RefusedException ex) {
			errors.rejectValue("picture", ex.refusal().name());
			return desk.refuse(by.id(), videos.show(by.id(), id));
		}
	}

	/** A file, or else the text of the editor. */
	@PostMapping("/captions")
	ModelAndView putCaptions(@PathVariable long id, @ModelAttribute("form") VideoForm form,
			@RequestParam String language, @RequestParam @Nullable MultipartFile captions,
			@RequestParam(defaultValue = "") String text, SignedIn by) throws IOException {
		String tag = Languages.serving(language).orElseThrow(NotFoundException::new).toLanguageTag();
		boolean isFile = captions != null && !captions.isEmpty();
		byte[] content = isFile ? captions.getBytes() : text.getBytes(StandardCharsets.UTF_8);
		try {
			videos.putCaptions(by.id(), id, tag, content);
			return new ModelAndView(after(id, "captions"));
		}
		catch (CaptionsRefusedException ex) {
			String typed = isFile ? new String(content, StandardCharsets.UTF_8) : text;
			return desk.refuse(by.id(),
					videos.show(by.id(), id).with(StudioVideo.Typed.refused(tag, typed, ex.errors())));
		}
	}

	@PostMapping("/captions/removal")
	String removeCaptions(@PathVariable long id, @RequestParam String language, SignedIn by) {
		videos.removeCaptions(by.id(), id, language);
		return after(id, "captions");
	}

	private static String after(long id, String part) {
		return "redirect:/studio/stories/" + id + "/video#" + part;
	}

}
