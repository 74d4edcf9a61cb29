package org.kindling.creators;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** The public profile of somebody who tells stories. */
@Entity
public class Creator {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String handle;

	private String displayName;

	private String bio;

	private String bioLanguage;

	private String region;

	private String[] languages;

	private String avatar;

	private Origin origin;

	private Instant joinedAt;

	protected Creator() {
	}

}
