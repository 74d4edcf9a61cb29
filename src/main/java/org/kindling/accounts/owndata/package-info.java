/**
 * What is somebody's own: taking all of it home, and having all of it erased. What there
 * is, each module says by {@link org.kindling.accounts.PersonalData}.
 */
@NullMarked
package org.kindling.accounts.owndata;

import org.jspecify.annotations.NullMarked;
