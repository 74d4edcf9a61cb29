package org.kindling.stories;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.kindling.accounts.AccountService;
import org.kindling.accounts.Contact;
import org.kindling.platform.PortalAddress;
import org.kindling.platform.mail.MailService;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Component;

/** Tells authors what somebody else decided about their stories. */
@Component
class StoryMails {

	private final OwnStoryRepository stories;

	private final AccountService accounts;

	private final MailService mails;

	private final PortalAddress portal;

	StoryMails(OwnStoryRepository stories, AccountService accounts, MailService mails, PortalAddress portal) {
		this.stories = stories;
		this.accounts = accounts;
		this.mails = mails;
		this.portal = portal;
	}

	/** Who told it without an account, or has none any more, cannot be told. */
	void tell(Story story, PublicationStep decision, Reason reason) {
		Optional.ofNullable(stories.findAccount(story.id()))
			.flatMap(accounts::contact)
			.ifPresent((contact) -> tell(contact, story, decision, reason));
	}

	private void tell(Contact author, Story story, PublicationStep decision, Reason reason) {
		Map<String, String> model = new HashMap<>();
		model.put("decision", decision.name().toLowerCase(Locale.ROOT));
		model.put("title", story.words().title());
		model.put("reason", Optional.ofNullable(reason.sentence()).orElse(""));
		model.put("link", portal.of("/studio/stories/" + story.id()));
		mails.send("story-decided", author.language(), author.email(), model);
	}

}
