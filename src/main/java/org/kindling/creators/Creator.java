package org.kindling.creators;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** The public profile of somebody who tells stories. */
@Entity
public class Creator {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private @Nullable Long accountId;

	private String handle;

	private String displayName;

	private @Nullable String bio;

	private @Nullable String bioLanguage;

	private List<String> links;

	private @Nullable Long portraitId;

	private @Nullable String region;

	private String[] languages;

	private String avatar;

	private Origin origin;

	private Visibility visibility;

	private ComplimentMode complimentMode;

	private boolean approved;

	private Instant joinedAt;

	protected Creator() {
	}

	long id() {
		return id;
	}

	long account() {
		return Objects.requireNonNull(accountId);
	}

	String handle() {
		return handle;
	}

	String avatar() {
		return avatar;
	}

	Origin origin() {
		return origin;
	}

	boolean isApproved() {
		return approved;
	}

	Face face() {
		return new Face(displayName, bio, bioLanguage, List.copyOf(links), portraitId);
	}

	/** Lets everybody see a face that somebody has looked at. */
	void show(Face face) {
		this.approved = true;
		wear(face);
	}

	/** Lets nobody see what was shown so far; only the handle is left. */
	void hide() {
		this.approved = false;
		wear(Face.called(handle));
	}

	/** Takes what is chosen from a list and needs nobody's look. */
	void settle(Choices choices) {
		this.region = choices.region();
		this.languages = choices.languages().toArray(String[]::new);
		this.visibility = choices.visibility();
		this.complimentMode = choices.complimentMode();
	}

	Choices choices() {
		return new Choices(region, List.of(languages), visibility, complimentMode);
	}

	private void wear(Face face) {
		this.displayName = face.displayName();
		this.bio = face.bio();
		this.bioLanguage = face.bioLanguage();
		this.links = face.links();
		this.portraitId = face.portraitId();
	}

}
