package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.primefaces.model.LazyDataModel;
import org.wellspring.portal.access.Directory;
import org.wellspring.portal.access.PeopleFilter;
import org.wellspring.portal.access.PersonRow;
import org.wellspring.portal.account.AccountState;
import org.wellspring.portal.account.Role;

/** Everybody who works here; the page's address holds what the list is filtered by. */
@Named("people")
@RequestScoped
public class PeopleBacking {

    private final Directory directory;
    private final ActorBacking actor;

    private String words;
    private Role role;
    private AccountState state;
    private Boolean factor;
    private PeopleFilter filter = PeopleFilter.ALL;
    private LazyDataModel<PersonRow> all;

    protected PeopleBacking() {
        this(null, null);
    }

    @Inject
    public PeopleBacking(Directory directory, ActorBacking actor) {
        this.directory = directory;
        this.actor = actor;
    }

    public void load() {
        actor.get().require(Role.ADMINISTRATOR);
        filter = new PeopleFilter(
                words == null ? "" : words.strip(),
                Optional.ofNullable(role),
                Optional.ofNullable(state),
                Optional.ofNullable(factor));
        all = new PeopleTable(directory, actor.get(), filter);
    }

    public LazyDataModel<PersonRow> getAll() {
        return all;
    }

    public boolean isFiltered() {
        return !filter.equals(PeopleFilter.ALL);
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public AccountState getState() {
        return state;
    }

    public void setState(AccountState state) {
        this.state = state;
    }

    /** Whether to list those who use a second factor, or those who use none; {@code null} for both. */
    public Boolean getFactor() {
        return factor;
    }

    public void setFactor(Boolean factor) {
        this.factor = factor;
    }
}
