package org.kindling.stories;

import org.kindling.media.MediaSettings;
import org.kindling.platform.Languages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page on which authors look after the video of a story. */
@Component
class VideoDesk {

	private final StoryLinks links;

	private final MediaSettings limits;

	VideoDesk(StoryLinks links, MediaSettings limits) {
		this.links = links;
		this.limits = limits;
	}

	ModelAndView show(long account, StudioVideo video) {
		ModelAndView page = new ModelAndView("stories/studio/video", "video", video);
		page.addObject("mayLink", links.areOpenTo(account));
		page.addObject("limits", limits);
		page.addObject("languages", Languages.ALL);
		return page;
	}

	/** The same page, when something of what was sent is wrong. */
	ModelAndView refuse(long account, StudioVideo video) {
		ModelAndView page = show(account, video);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
