package org.kindling.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	Optional<Account> findById(long id);

	Optional<Account> findByEmail(String email);

	boolean existsByEmail(String email);

	@Query("select distinct a from Account a join a.roles r where r in :roles order by a.id")
	List<Account> findByRoles(Set<Role> roles);

	long count();

	void deleteById(long id);

}
