package org.kindling.moderation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.kindling.platform.NotFoundException;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes decisions about several things, and takes them back in time. */
@Service
@Transactional
class BatchService {

	private final BatchRepository batches;

	private final Kinds kinds;

	private final Claims claims;

	private final SchedulerClient jobs;

	private final OneTimeTask<String> carryingOut;

	private final ModerationSettings settings;

	private final InstantSource time;

	BatchService(BatchRepository batches, Kinds kinds, Claims claims, SchedulerClient jobs,
			OneTimeTask<String> batchTask, ModerationSettings settings, InstantSource time) {
		this.batches = batches;
		this.kinds = kinds;
		this.claims = claims;
		this.jobs = jobs;
		this.carryingOut = batchTask;
		this.settings = settings;
		this.time = time;
	}

	/**
	 * Takes a decision, which is carried out a moment later. What it is about is the
	 * moderator's meanwhile.
	 * @return where to find it
	 */
	UUID add(List<BatchForm.Chosen> chosen, PublicationStep step, Reason reason, long moderator) {
		Instant now = time.instant();
		Batch batch = new Batch(UUID.randomUUID(), moderator, step, reason, now.plus(settings.undo()), false,
				lines(chosen));
		batches.add(batch, now);
		jobs.scheduleIfNotExists(carryingOut.instance(batch.id().toString(), batch.id().toString()), batch.dueAt());
		// Rows of cases are locked last.
		chosen.forEach((each) -> claims.take(each.item(), moderator));
		return batch.id();
	}

	/**
	 * Takes a decision back.
	 * @return whether it was still time
	 */
	boolean takeBack(UUID id, long moderator) {
		Optional<Batch> batch = batches.find(id);
		boolean isBack = batches.takeBack(id, moderator);
		if (isBack) {
			batch.stream()
				.flatMap((each) -> each.items().stream())
				.forEach((line) -> claims.release(line.item(), moderator));
		}
		return isBack;
	}

	/**
	 * A decision that somebody took.
	 * @throws NotFoundException if it is somebody else's, or was taken back
	 */
	@Transactional(readOnly = true)
	Batch find(UUID id, long moderator) {
		return batches.find(id).filter((batch) -> batch.moderator() == moderator).orElseThrow(NotFoundException::new);
	}

	/** What was chosen, with its titles; what is gone already is left out. */
	@Transactional(readOnly = true)
	List<Batch.Line> lines(List<BatchForm.Chosen> chosen) {
		return chosen.stream()
			.flatMap((each) -> kinds.find(each.item())
				.map((found) -> new Batch.Line(each.item(), each.version(), found.title(), null))
				.stream())
			.toList();
	}

}
