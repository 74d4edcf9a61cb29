package org.kindling.accounts;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.kindling.accounts.AccountMails.PasswordMail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What accounts have done later. */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

	@Bean
	OneTimeTask<Long> signUpMail(ObjectProvider<LinkMailer> mailer) {
		return Tasks.oneTime("sign-up-mail", Long.class)
			.execute((job, _) -> mailer.getObject().mailSignUp(job.getData()));
	}

	@Bean
	OneTimeTask<PasswordMail> passwordMail(ObjectProvider<LinkMailer> mailer) {
		return Tasks.oneTime("password-mail", PasswordMail.class)
			.execute((job, _) -> mailer.getObject().mailPassword(job.getData().email()));
	}

	@Bean
	RecurringTask<Void> accountSweep(ObjectProvider<LinkMailer> mailer, ObjectProvider<Invitations> invitations) {
		return Tasks.recurring("account-sweep", FixedDelay.of(Duration.ofHours(1))).execute((_, _) -> {
			mailer.getObject().sweep();
			invitations.getObject().deleteExpired();
		});
	}

}
