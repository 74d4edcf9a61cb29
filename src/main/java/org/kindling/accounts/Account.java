package org.kindling.accounts;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. What others see of them is not here but in their profile. */
@Entity
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String email;

	private @Nullable String password;

	@Convert(converter = AgeBandConverter.class)
	private AgeBand ageBand;

	private @Nullable String country;

	private String language;

	private boolean demonstration;

	private Instant createdAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Convert(converter = RoleConverter.class)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	protected Account() {
	}

	Account(String email, @Nullable String password, AgeBand ageBand, @Nullable String country, String language,
			Instant createdAt) {
		this.email = email;
		this.password = password;
		this.ageBand = ageBand;
		this.country = country;
		this.language = language;
		this.createdAt = createdAt;
	}

	long id() {
		return id;
	}

	String email() {
		return email;
	}

	@Nullable String password() {
		return password;
	}

	AgeBand ageBand() {
		return ageBand;
	}

	@Nullable String country() {
		return country;
	}

	String language() {
		return language;
	}

	Instant createdAt() {
		return createdAt;
	}

	Set<Role> roles() {
		return Set.copyOf(roles);
	}

	void grant(Role role) {
		roles.add(role);
	}

	void markAsDemonstration() {
		demonstration = true;
	}

	void changePassword(String hash) {
		this.password = hash;
	}

	void changeEmail(String address) {
		this.email = address;
	}

	void changeLanguage(String tag) {
		this.language = tag;
	}

}
