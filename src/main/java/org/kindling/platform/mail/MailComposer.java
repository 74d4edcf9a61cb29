package org.kindling.platform.mail;

import java.time.InstantSource;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Makes a message, in text and in HTML, out of a mail that waits. */
@Component
class MailComposer {

	private final ITemplateEngine templates;

	private final MailSettings settings;

	private final InstantSource time;

	MailComposer(ITemplateEngine templates, MailSettings settings, InstantSource time) {
		this.templates = templates;
		this.settings = settings;
		this.time = time;
	}

	MimeMessage compose(String id, Mail mail) throws MessagingException {
		var context = new Context(Locale.forLanguageTag(mail.language()), Map.copyOf(mail.model()));
		var text = templates.process("mail/" + mail.template() + ".txt", context).split("\\R", 2);
		var message = new MimeMessage(Session.getInstance(new Properties()));
		var writer = new MimeMessageHelper(message, true, "UTF-8");
		writer.setFrom(settings.from());
		writer.setTo(mail.to());
		writer.setSubject(text[0].strip());
		writer.setText(text[1].strip() + "\n", templates.process("mail/" + mail.template(), context));
		writer.setSentDate(Date.from(time.instant()));
		message.setHeader("Content-Language", mail.language());
		message.setHeader("Auto-Submitted", "auto-generated");
		// A crash between sending and noting it sends twice: mailboxes know the second by
		// this.
		message.setHeader("Message-ID", "<" + id + settings.from().substring(settings.from().lastIndexOf('@')) + ">");
		return message;
	}

}
