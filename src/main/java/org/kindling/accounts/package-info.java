/** Accounts: who somebody is, how they prove it, and what their age allows. */
@ApplicationModule(
		allowedDependencies = { "platform :: jobs", "platform :: limits", "platform :: mail", "platform :: settings" })
@NullMarked
package org.kindling.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
