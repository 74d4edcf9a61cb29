package org.kindling.platform.mail;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails to be sent once the transaction that wants them is complete. */
@Service
public class MailService {

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final SchedulerClient jobs;

	private final OneTimeTask<Mail> task;

	private final OneTimeTask<String> forgetting;

	private final KeptMails kept;

	private final JdbcClient database;

	private final InstantSource time;

	MailService(SchedulerClient jobs, OneTimeTask<Mail> mailTask, OneTimeTask<String> mailForgetting, KeptMails kept,
			JdbcClient database, InstantSource time) {
		this.jobs = jobs;
		this.task = mailTask;
		this.forgetting = mailForgetting;
		this.kept = kept;
		this.database = database;
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

	/**
	 * Sends the last mail to an address: a day later, nothing of it is here any more.
	 * Until then that is noted under the address's hash.
	 * @see #send
	 */
	@Transactional
	public void sendLast(String template, Locale locale, String to, Map<String, String> model) {
		send(template, locale, to, model);
		jobs.scheduleIfNotExists(forgetting.instance(UUID.randomUUID().toString(), KeptMails.hash(to)),
				time.instant().plus(ONE_DAY));
	}

	/** Forgets all mails to an address: those that wait, and those that were kept. */
	@Transactional
	public void forget(String address) {
		database.sql("""
				delete from job where task_name = :task and not picked
					and lower(convert_from(task_data, 'UTF8')::json ->> 'to') = lower(:address)
				""").param("task", task.getName()).param("address", address).update();
		kept.remove(KeptMails.hash(address));
	}

}
