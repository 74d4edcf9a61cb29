package org.kindling.campaigns;

import java.time.Instant;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.kindling.hashtags.Hashtag;

/** A hashtag challenge. Its words and dates are those of its editions. */
@Entity
public class Campaign {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String slug;

	@ManyToOne(fetch = FetchType.LAZY)
	private Hashtag hashtag;

	@ManyToMany
	@JoinTable(name = "campaign_hashtag", joinColumns = @JoinColumn(name = "campaign_id"),
			inverseJoinColumns = @JoinColumn(name = "hashtag_id"))
	private Set<Hashtag> furtherHashtags;

	private String organiser;

	private String palette;

	private String motif;

	private String scene;

	private int position;

	private Instant createdAt;

	private @Nullable Instant publicAt;

	protected Campaign() {
	}

}
