package org.kindling.accounts;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignUpRepository extends Repository<SignUp, Long> {

	SignUp save(SignUp signUp);

	Optional<SignUp> findById(long id);

	/** Locked, so that a link that is followed twice at once makes one account. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<SignUp> findByToken(String token);

	@Query("select count(s) > 0 from SignUp s where s.handle = :handle and s.confirmedAt is null and s.expiresAt > :now")
	boolean existsWaiting(String handle, Instant now);

	@Modifying
	@Query("delete from SignUp s where s.expiresAt < :now")
	int deleteExpired(Instant now);

	void deleteByEmail(String email);

}
