package org.kindling.platform.mail;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails to be sent once the transaction that wants them is complete. */
@Service
public class MailService {

	private final SchedulerClient jobs;

	private final OneTimeTask<Mail> task;

	private final InstantSource time;

	MailService(SchedulerClient jobs, OneTimeTask<Mail> mailTask, InstantSource time) {
		this.jobs = jobs;
		this.task = mailTask;
		this.time = time;
	}

	/**
	 * Writes a job that sends a mail. It is undone with the caller's transaction.
	 * @param template the name of {@code .html} and {@code .txt} in
	 * {@code templates/mail}; the first line of the text is the subject
	 * @param locale the reader's language
	 * @param model what the templates show; links in it are complete addresses
	 */
	@Transactional
	public void send(String template, Locale locale, String to, Map<String, String> model) {
		var mail = new Mail(template, locale.toLanguageTag(), to, model);
		jobs.scheduleIfNotExists(task.instance(UUID.randomUUID().toString(), mail), time.instant());
	}

}
