/** People as moderators look after them: what is decided about somebody, and lifted. */
@NullMarked
package org.kindling.moderation.people;

import org.jspecify.annotations.NullMarked;
