package org.wellspring.portal.account;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class AccountsInMemory implements Accounts {

    private final Map<String, Account> byName = new LinkedHashMap<>();

    @Override
    public void add(Account account) {
        byName.put(account.name(), account);
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(byName.get(Account.normalised(name)));
    }

    @Override
    public List<Account> findByEmail(EmailAddress address) {
        return list().stream()
                .filter(account -> account.email()
                        .filter(email -> email.value().equalsIgnoreCase(address.value()))
                        .isPresent())
                .toList();
    }

    @Override
    public void rehash(Account account, String hash) {
        boolean initial = account.mustChangePassword();
        account.changePassword(hash);
        if (initial) {
            account.renewPassword(hash);
        }
    }

    @Override
    public List<Account> list() {
        return byName.values().stream()
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    @Override
    public List<Account> listToChange() {
        return list();
    }

    @Override
    public boolean isEmpty() {
        return byName.isEmpty();
    }
}
