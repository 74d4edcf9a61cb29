package org.kindling.creators;

import org.kindling.accounts.HandleRefusedException;

/**
 * Somebody to be blocked.
 *
 * @param handle with or without @
 */
record BlockForm(String handle) {

	BlockForm {
		handle = (handle != null) ? handle.strip() : "";
	}

	/**
	 * Whom it means.
	 * @throws HandleRefusedException if what is written is no handle
	 */
	HandleName name() {
		return HandleName.read(handle);
	}

}
