package org.kindling.accounts;

/** Nobody would look after the portal any more. */
public class LastAdminException extends RuntimeException {

	LastAdminException() {
		super("There has to be an admin");
	}

}
