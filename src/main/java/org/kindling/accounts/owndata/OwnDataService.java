package org.kindling.accounts.owndata;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.kindling.accounts.ArchiveStore;
import org.kindling.accounts.LinkToken;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people take home what is theirs. */
@Service
@Transactional(readOnly = true)
class OwnDataService {

	private final Archives archives;

	private final ArchiveStore store;

	private final OwnDataMails mails;

	private final SchedulerClient jobs;

	private final OneTimeTask<Long> making;

	private final InstantSource time;

	OwnDataService(Archives archives, ArchiveStore store, OwnDataMails mails, SchedulerClient jobs,
			OneTimeTask<Long> archiveTask, InstantSource time) {
		this.archives = archives;
		this.store = store;
		this.mails = mails;
		this.jobs = jobs;
		this.making = archiveTask;
		this.time = time;
	}

	OwnDataPage page(long account) {
		return OwnDataPage.of(archives.find(account).orElse(null), time.instant());
	}

	/**
	 * Has an archive made. Where one is being made, that one will do; where one is ready,
	 * its link is mailed anew.
	 */
	@Transactional
	void ask(long account) {
		Instant now = time.instant();
		sweep();
		archives.add(account, now)
			.ifPresentOrElse((id) -> jobs.scheduleIfNotExists(making.instance(Long.toString(id), id), now),
					() -> mailAgain(account, now));
	}

	private void mailAgain(long account, Instant now) {
		LinkToken link = LinkToken.random();
		archives.changeLink(account, link, now).ifPresent((expiry) -> mails.ready(account, link, expiry));
	}

	/**
	 * The archive that a mailed link leads to; nothing where it leads nowhere any more,
	 * or to somebody else's.
	 */
	Optional<Resource> open(long account, String secret) {
		return archives.findFile(account, new LinkToken(secret), time.instant())
			.map(store::file)
			.filter(Resource::exists);
	}

	/** Removes archives that nobody has fetched in time. */
	@Transactional
	void sweep() {
		archives.expire(time.instant()).forEach(store::remove);
	}

}
