package org.kindling.platform.mail;

import java.util.Set;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.kindling.platform.DataDirectory;
import org.kindling.platform.PortalAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/** How a mail gets from its job to its reader. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(MailConfiguration.class);

	@Bean
	Outbox outbox(ObjectProvider<JavaMailSender> smtp, DataDirectory data, PortalAddress portal,
			@Value("${spring.mail.host:}") String server) {
		var sender = smtp.getIfAvailable();
		if (sender == null) {
			return new MailFolder(data.resolve(MailFolder.NAME));
		}
		if (!portal.isConfigured()) {
			logger.warn("Links in mails lead to this machine, as kindling.url is not set");
		}
		return new SmtpOutbox(sender, server);
	}

	@Bean
	OneTimeTask<Mail> mailTask(MailComposer composer, Outbox outbox, MailSettings settings) {
		return Tasks.oneTime("mail", Mail.class)
			.onFailure(new MaxRetriesFailureHandler<>(settings.retries(),
					new ExponentialBackoffFailureHandler<>(settings.retryAfter(), 2)))
			.execute((job, _) -> deliver(job.getId(), job.getData(), composer, outbox));
	}

	@Bean
	OneTimeTask<String> mailForgetting(KeptMails kept) {
		return Tasks.oneTime("mail-forgetting", String.class).execute((job, _) -> kept.remove(job.getData()));
	}

	private static void deliver(String id, Mail mail, MailComposer composer, Outbox outbox) {
		try {
			outbox.deliver(id, composer.compose(id, mail));
		}
		catch (Exception ex) {
			throw new MailFailedException(ex);
		}
	}

	@Bean
	ClassLoaderTemplateResolver mailTextTemplates() {
		var resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setResolvablePatterns(Set.of("mail/*.txt"));
		resolver.setTemplateMode(TemplateMode.TEXT);
		resolver.setCharacterEncoding("UTF-8");
		resolver.setOrder(1);
		return resolver;
	}

}
