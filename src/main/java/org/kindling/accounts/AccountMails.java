package org.kindling.accounts;

import java.time.InstantSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;

import org.springframework.stereotype.Component;

/**
 * Has mails written to people who have, or do not have, an account. Whether they have one
 * is found out in a job, so that answering takes the same time either way.
 */
@Component
class AccountMails {

	private final SchedulerClient jobs;

	private final OneTimeTask<Long> signUpMail;

	private final OneTimeTask<PasswordMail> passwordMail;

	private final InstantSource time;

	AccountMails(SchedulerClient jobs, OneTimeTask<Long> signUpMail, OneTimeTask<PasswordMail> passwordMail,
			InstantSource time) {
		this.jobs = jobs;
		this.signUpMail = signUpMail;
		this.passwordMail = passwordMail;
		this.time = time;
	}

	/** Mails the link that confirms a sign-up, in the caller's transaction. */
	void confirmSignUp(long signUp) {
		jobs.scheduleIfNotExists(signUpMail.instance(Long.toString(signUp), signUp), time.instant());
	}

	/** Mails a link to a new password to whoever has that address. */
	void newPassword(String email) {
		String id = LinkToken.random().secret();
		jobs.scheduleIfNotExists(passwordMail.instance(id, new PasswordMail(EmailAddress.of(email))), time.instant());
	}

	/**
	 * That somebody at an address wants a new password.
	 *
	 * @param email as it is kept
	 */
	record PasswordMail(String email) {

	}

}
