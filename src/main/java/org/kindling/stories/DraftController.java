package org.kindling.stories;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.kindling.accounts.SignedIn;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Drafts that save themselves: the same form, sent by a script while its author types.
 */
@Controller
@RequestMapping(path = "/studio/stories", params = "auto")
class DraftController {

	private final StoryDesk desk;

	private final StudioService studio;

	private final MessageSource messages;

	DraftController(StoryDesk desk, StudioService studio, MessageSource messages) {
		this.desk = desk;
		this.studio = studio;
		this.messages = messages;
	}

	@PostMapping
	ResponseEntity<Draft> create(@RequestParam @Nullable String campaign, @Valid @ModelAttribute("form") StoryForm form,
			BindingResult errors, SignedIn by, Locale reader) {
		return save(new Sent(by.id(), null, campaign, form, errors), reader);
	}

	@PostMapping("/{id}")
	ResponseEntity<Draft> update(@PathVariable long id, @Valid @ModelAttribute("form") StoryForm form,
			BindingResult errors, SignedIn by, Locale reader) {
		return save(new Sent(by.id(), id, null, form, errors), reader);
	}

	private ResponseEntity<Draft> save(Sent sent, Locale reader) {
		try {
			if (!sent.errors().hasErrors()) {
				long id = desk.keep(sent, reader);
				return ResponseEntity
					.ok(new Draft(id, studio.find(sent.account(), id).publication().version(), List.of()));
			}
		}
		catch (FieldRefusedException ex) {
			sent.errors().rejectValue(ex.field(), ex.problem());
		}
		List<String> problems = sent.errors()
			.getFieldErrors()
			.stream()
			.map((error) -> messages.getMessage(error, reader))
			.toList();
		return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(new Draft(null, null, problems));
	}

	/**
	 * What became of a draft.
	 *
	 * @param id the story's, or null where it was not kept
	 * @param version what the script has to send next time
	 * @param problems sentences that say what is wrong
	 */
	record Draft(@Nullable Long id, @Nullable Long version, List<String> problems) {

	}

}
