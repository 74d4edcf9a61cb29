package org.kindling.media;

/** A file that is not taken, and why. */
public class RefusedException extends RuntimeException {

	private final Refusal refusal;

	public RefusedException(Refusal refusal) {
		super(refusal.name());
		this.refusal = refusal;
	}

	public Refusal refusal() {
		return refusal;
	}

}
