package org.kindling.stories;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;
import org.kindling.campaigns.Campaign;
import org.kindling.campaigns.Series;
import org.kindling.creators.Creator;
import org.kindling.media.Video;
import org.kindling.publishing.Change;
import org.kindling.publishing.Item;
import org.kindling.publishing.Publication;
import org.kindling.publishing.PublicationStep;

import org.springframework.util.Assert;

/** What a creator tells in a campaign: words and, mostly, a video. */
@Entity
public class Story {

	static final String KIND = "story";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private @Nullable String slug;

	@ManyToOne(fetch = FetchType.LAZY)
	private Campaign campaign;

	@ManyToOne(fetch = FetchType.LAZY)
	private Creator creator;

	@ManyToOne(fetch = FetchType.LAZY)
	private Series series;

	private Integer seriesPosition;

	private String title;

	private String body;

	private String language;

	@OneToOne(fetch = FetchType.LAZY)
	private @Nullable Video video;

	private String palette;

	private String motif;

	private String scene;

	private boolean demonstration;

	private @Nullable String hashtags;

	private @Nullable Consent consent;

	@Embedded
	private Publication publication;

	protected Story() {
	}

	Long id() {
		return id;
	}

	Publication publication() {
		return publication;
	}

	StoryWords words() {
		return new StoryWords(title, body, language, Objects.requireNonNullElse(hashtags, ""), consent);
	}

	/** Whether it was written in the studio, and not brought along. */
	boolean wasTyped() {
		return hashtags != null;
	}

	/** The same words again are no change, so that a form sent twice does no harm. */
	void write(StoryWords words) {
		if (words.equals(words())) {
			return;
		}
		publication = publication.edited();
		title = words.title();
		body = words.body();
		language = words.language();
		hashtags = words.hashtags();
		consent = words.consent();
	}

	/** Its poster or its captions are others now. */
	void touch() {
		publication = publication.edited();
	}

	void show(@Nullable Video video) {
		touch();
		this.video = video;
	}

	boolean hasName() {
		return slug != null;
	}

	/** A name is given once: addresses that people know stay what they are. */
	void name(String slug) {
		Assert.state(!hasName(), "It has a name already");
		this.slug = slug;
	}

	Change take(PublicationStep step, Instant at) {
		Publication before = publication;
		publication = before.after(step, at);
		return Change.of(new Item(KIND, id), language, step, before, publication);
	}

}
