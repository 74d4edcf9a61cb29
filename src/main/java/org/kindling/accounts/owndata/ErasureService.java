package org.kindling.accounts.owndata;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.kindling.accounts.AccountService;
import org.kindling.accounts.Contact;
import org.kindling.accounts.PersonalData;
import org.kindling.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases accounts whose owners want it, after they had time to think again. */
@Service
@Transactional(readOnly = true)
class ErasureService {

	private final List<PersonalData> modules;

	private final Erasures erasures;

	private final AccountService accounts;

	private final OwnDataMails mails;

	private final OwnDataSettings settings;

	private final SchedulerClient jobs;

	private final OneTimeTask<Long> erasing;

	private final InstantSource time;

	ErasureService(List<PersonalData> modules, Erasures erasures, AccountService accounts, OwnDataMails mails,
			OwnDataSettings settings, SchedulerClient jobs, OneTimeTask<Long> erasureTask, InstantSource time) {
		this.modules = modules;
		this.erasures = erasures;
		this.accounts = accounts;
		this.mails = mails;
		this.settings = settings;
		this.jobs = jobs;
		this.erasing = erasureTask;
		this.time = time;
	}

	ErasurePage page(long account) {
		return new ErasurePage(erasures.isOnlyAdmin(account), erasures.hasPassword(account), settings.grace().toDays());
	}

	/** When an account is to be erased, if it is. */
	Optional<Instant> due(long account) {
		return erasures.findDue(account);
	}

	/**
	 * Has an account erased once the grace is over, and signs its owner out everywhere
	 * but here. The only admin stays; asking twice changes nothing.
	 */
	@Transactional
	void ask(long account, String thisSession) {
		Instant now = time.instant();
		Instant due = now.plus(settings.grace());
		erasures.lockAdmins();
		if (!erasures.isOnlyAdmin(account) && erasures.add(account, now, due)) {
			// One that was taken back leaves its job, which then finds nothing due.
			jobs.scheduleIfNotExists(erasing.instance(account + "-" + due.toEpochMilli(), account), due);
			erasures.endOtherSessions(account, thisSession);
			mails.erasureBegins(account, due);
		}
	}

	@Transactional
	void takeBack(long account) {
		erasures.remove(account);
	}

	/** Erases an account in one transaction, if it is time and nobody took it back. */
	@Transactional
	void erase(long account) {
		if (erasures.take(account, time.instant())) {
			Contact owner = accounts.contact(account).orElseThrow(NotFoundException::new);
			modules.forEach((module) -> module.erase(account));
			mails.erased(owner);
		}
	}

	/**
	 * What somebody has to know before they go.
	 *
	 * @param onlyAdmin whether they cannot, because nobody would look after the portal
	 * @param hasPassword whether they can prove who they are
	 * @param days how many they have to change their mind
	 */
	record ErasurePage(boolean onlyAdmin, boolean hasPassword, long days) {

	}

}
