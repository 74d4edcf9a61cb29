package org.kindling.stories;

import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;
import org.kindling.campaigns.CampaignPage;
import org.kindling.campaigns.CampaignService;
import org.kindling.campaigns.Phase;
import org.kindling.platform.Languages;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.StaleVersionException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Takes the form of a story and shows what follows: the story, or the form again. */
@Component
class StoryDesk {

	private final StudioService studio;

	private final StoryWriting writing;

	private final StorySteps steps;

	private final BroughtVideos brought;

	private final StoryLinks links;

	private final CampaignService campaigns;

	StoryDesk(StudioService studio, StoryWriting writing, StorySteps steps, BroughtVideos brought, StoryLinks links,
			CampaignService campaigns) {
		this.studio = studio;
		this.writing = writing;
		this.steps = steps;
		this.brought = brought;
		this.links = links;
		this.campaigns = campaigns;
	}

	/** Keeps what is typed. */
	ModelAndView save(Sent sent, Locale reader) {
		return take(sent, reader, (_) -> "?done=saved");
	}

	/** Keeps what is typed and hands it in. */
	ModelAndView handIn(Sent sent, Locale reader) {
		return take(sent, reader, (story) -> {
			steps.handIn(sent.account(), story, sent.form());
			return "?done=handed";
		});
	}

	/** The form as it stands. */
	ModelAndView form(Sent sent, Locale reader) {
		ModelAndView page = new ModelAndView("stories/studio/form");
		String slug = sent.campaign();
		if (sent.story() != null) {
			StudioLine line = studio.show(sent.account(), sent.story());
			page.addObject("line", line);
			page.addObject("version", version(sent.form(), line.story()));
			slug = line.story().campaign();
		}
		page.addObject("campaign", campaign(slug, reader).orElseThrow(NotFoundException::new));
		page.addObject("mayLink", links.areOpenTo(sent.account()));
		page.addObject("languages", Languages.ALL);
		page.addObject("form", sent.form());
		return page;
	}

	/**
	 * Keeps the words that were typed, and begins their story if need be.
	 * @return the story's id
	 */
	long keep(Sent sent, Locale reader) {
		long story = begin(sent, reader);
		writing.save(sent.account(), story, sent.form());
		return story;
	}

	private ModelAndView take(Sent sent, Locale reader, LongFunction<String> next) {
		if (sent.errors().hasErrors()) {
			return again(sent, reader);
		}
		Sent begun = sent.of(begin(sent, reader));
		try {
			writing.save(begun.account(), begun.id(), begun.form());
			brought.put(begun.account(), begun.id(), begun.form().video());
			return new ModelAndView("redirect:/studio/stories/" + begun.id() + next.apply(begun.id()));
		}
		catch (FieldRefusedException ex) {
			sent.errors().rejectValue(ex.field(), ex.problem());
			return again(begun, reader);
		}
		catch (StaleVersionException | IllegalStepException ex) {
			return conflict(begun);
		}
	}

	private ModelAndView again(Sent sent, Locale reader) {
		ModelAndView page = form(sent, reader);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView conflict(Sent sent) {
		ModelAndView page = new ModelAndView("stories/studio/conflict", HttpStatus.CONFLICT);
		page.addObject("line", studio.show(sent.account(), sent.id()));
		page.addObject("form", sent.form());
		return page;
	}

	private long begin(Sent sent, Locale reader) {
		return (sent.story() != null) ? sent.story()
				: writing.begin(sent.account(), running(sent.campaign(), reader).face().campaignId(), sent.form());
	}

	private CampaignPage running(@Nullable String slug, Locale reader) {
		return campaign(slug, reader).filter((campaign) -> campaign.phase() == Phase.RUNNING)
			.orElseThrow(NotFoundException::new);
	}

	private Optional<CampaignPage> campaign(@Nullable String slug, Locale reader) {
		return (slug != null) ? campaigns.page(slug, null, reader) : Optional.empty();
	}

	// Who is shown the form again has seen what was kept of it.
	private static @Nullable Long version(StoryForm form, OwnStory kept) {
		return form.words().equals(kept.words()) ? Long.valueOf(kept.publication().version()) : form.version();
	}

}
