package org.kindling.stories;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.kindling.campaigns.Campaign;
import org.kindling.campaigns.Series;
import org.kindling.creators.Creator;
import org.kindling.media.Video;
import org.kindling.publishing.Publication;

/** What a creator tells in a campaign: words and, mostly, a video. */
@Entity
public class Story {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String slug;

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
	private Video video;

	private String palette;

	private String motif;

	private String scene;

	private boolean demonstration;

	@Embedded
	private Publication publication;

	protected Story() {
	}

}
