package org.kindling.accounts;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	Optional<Account> findById(long id);

	Optional<Account> findByEmail(String email);

	boolean existsByEmail(String email);

	long count();

	void deleteById(long id);

}
