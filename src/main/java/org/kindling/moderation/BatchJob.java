package org.kindling.moderation;

import java.time.InstantSource;
import java.util.UUID;

import org.kindling.platform.NotFoundException;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.NotReadyException;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.StaleVersionException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries out a decision about several things, each in a transaction of its own. What was
 * carried out before the portal died is known, and what somebody else decided meanwhile
 * is left as it is.
 */
@Component
class BatchJob {

	private final BatchRepository batches;

	private final DecisionService decisions;

	private final TransactionOperations transaction;

	private final InstantSource time;

	BatchJob(BatchRepository batches, DecisionService decisions, TransactionOperations transaction,
			InstantSource time) {
		this.batches = batches;
		this.decisions = decisions;
		this.transaction = transaction;
		this.time = time;
	}

	/** Does nothing if the decision was taken back. */
	void carryOut(UUID id) {
		if (batches.begin(id, time.instant())) {
			batches.find(id).ifPresent(this::carryOut);
		}
	}

	private void carryOut(Batch batch) {
		batch.items()
			.stream()
			.filter((line) -> line.outcome() == null)
			.forEach((line) -> batches.note(batch.id(), line.item(), attempt(batch, line)));
	}

	private String attempt(Batch batch, Batch.Line line) {
		try {
			return transaction.execute((_) -> decide(batch, line));
		}
		catch (StaleVersionException | IllegalStepException ex) {
			return "late";
		}
		catch (ClaimedException ex) {
			return "taken";
		}
		catch (NotYoursToJudgeException ex) {
			return "own";
		}
		catch (NotReadyException ex) {
			return "unready";
		}
		catch (NotFoundException ex) {
			return "gone";
		}
	}

	// That it is done is noted together with its being done.
	private String decide(Batch batch, Batch.Line line) {
		PublicationStep taken = decisions.decide(line.item(), line.version(), batch.step(), batch.reason(),
				batch.moderator());
		String outcome = (taken == PublicationStep.ENDORSE) ? "endorsed" : "done";
		batches.note(batch.id(), line.item(), outcome);
		return outcome;
	}

}
