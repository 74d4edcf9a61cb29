package org.kindling.tallies;

import java.util.List;

/**
 * What the portal counted for one subject, in all and day by day.
 *
 * @param views all views
 * @param creations all published stories
 * @param recentViews views of the last seven days, today among them
 * @param recentCreations stories of the last seven days
 * @param days the latest days, oldest first, without a gap; empty when nothing was
 * counted
 */
public record TallyHistory(long views, long creations, long recentViews, long recentCreations, List<DayTally> days) {

	/** Whether nothing has been counted yet. */
	public boolean isEmpty() {
		return views == 0 && creations == 0;
	}

}
