package org.kindling.campaigns;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** What a campaign offers to stories that its curators choose. */
@Entity
class Award {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Campaign campaign;

	private int position;

	private BigDecimal amountFrom;

	private BigDecimal amountTo;

	private String currency;

	private Integer quantity;

	protected Award() {
	}

}
