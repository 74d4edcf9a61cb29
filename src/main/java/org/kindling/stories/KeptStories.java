package org.kindling.stories;

import jakarta.validation.groups.Default;

import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;
import org.springframework.validation.MessageCodesResolver;
import org.springframework.validation.SmartValidator;

/** Checks a story as it is kept, as if its form had just been sent to hand it in. */
@Component
class KeptStories {

	private final StudioService studio;

	private final SmartValidator validator;

	private final MessageCodesResolver codes;

	KeptStories(StudioService studio, SmartValidator validator, MessageCodesResolver codes) {
		this.studio = studio;
		this.validator = validator;
		this.codes = codes;
	}

	Sent of(long account, long story) {
		StoryForm form = StoryForm.of(studio.find(account, story), null);
		DataBinder check = new DataBinder(form, "form");
		check.setMessageCodesResolver(codes);
		check.setValidator(validator);
		check.validate(HandingIn.class, Default.class);
		return new Sent(account, story, null, form, check.getBindingResult());
	}

}
