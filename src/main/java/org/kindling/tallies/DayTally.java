package org.kindling.tallies;

import java.time.LocalDate;

/**
 * What was counted on one day.
 *
 * @param day in UTC
 * @param views by the portal's rule
 * @param creations stories published that day
 */
public record DayTally(LocalDate day, long views, long creations) {

}
