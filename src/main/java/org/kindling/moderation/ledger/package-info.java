/** What was done, by whom and why, as moderators look it up. */
@NullMarked
package org.kindling.moderation.ledger;

import org.jspecify.annotations.NullMarked;
