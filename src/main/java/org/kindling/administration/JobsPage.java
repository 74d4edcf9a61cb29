package org.kindling.administration;

import java.util.List;
import java.util.Map;

import org.kindling.media.ParkedVideo;
import org.kindling.platform.jobs.JobLine;

/**
 * What waits, runs and fails.
 *
 * @param count how many jobs there are in each state that has any
 * @param failed those that failed and are tried again
 * @param running those that a portal is at
 * @param waiting those that are due first
 * @param parked videos that are not tried again unless somebody wants it
 */
record JobsPage(Map<JobLine.State, Long> count, List<JobLine> failed, List<JobLine> running, List<JobLine> waiting,
		List<ParkedVideo> parked) {

	/** How many jobs are in a state, by its name. */
	public long number(String state) {
		return count.getOrDefault(JobLine.State.valueOf(state), 0L);
	}

}
