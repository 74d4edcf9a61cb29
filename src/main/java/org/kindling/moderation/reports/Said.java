package org.kindling.moderation.reports;

import org.jspecify.annotations.Nullable;
import org.kindling.moderation.reports.Report.Wish;

/**
 * What somebody says about something public.
 *
 * @param reason why it should not be public
 * @param words in their own words; may be empty
 * @param second where in the video, or null
 * @param wish what they want, or null
 */
record Said(ReportReason reason, String words, @Nullable Integer second, @Nullable Wish wish) {

}
