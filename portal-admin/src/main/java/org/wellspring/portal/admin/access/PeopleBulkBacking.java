package org.wellspring.portal.admin.access;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.access.Directory;
import org.wellspring.portal.access.PersonRow;
import org.wellspring.portal.account.AccountChange;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.Prospect;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.listing.Parameters;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.message.Refusals;
import org.wellspring.portal.bulk.BulkRun;
import org.wellspring.portal.bulk.PeopleRun;
import org.wellspring.portal.bulk.PersonOutcome;

/**
 * The page that shows what a change of the selected accounts would come to, makes it, and shows what it came to. It
 * keeps the versions of the accounts that it showed, and what it has done, so that sending it twice does nothing twice.
 */
@Named("peopleBulk")
@ViewScoped
public class PeopleBulkBacking implements Serializable {

    private final Directory directory;
    private final People people;
    private final PeopleRun run;
    private final ActorBacking actor;

    private AccountChange.Kind act;
    private Role role;
    private String back;
    private List<String> names;
    private List<Prospect> prospects = List.of();
    private List<PersonOutcome> outcomes;

    protected PeopleBulkBacking() {
        this(null, null, null, null);
    }

    @Inject
    public PeopleBulkBacking(Directory directory, People people, PeopleRun run, ActorBacking actor) {
        this.directory = directory;
        this.people = people;
        this.run = run;
        this.actor = actor;
    }

    public void load() {
        actor.get().require(Role.ADMINISTRATOR);
        Map<String, String[]> given = Faces.getExternalContext().getRequestParameterValuesMap();
        Parameters parameters = new Parameters(given);
        Optional<AccountChange.Kind> wanted = parameters.choice("act", AccountChange.Kind.class);
        if (wanted.isEmpty()) {
            Faces.responseSendError(404, null);
            return;
        }
        act = wanted.get();
        role = parameters.choice("to", Role.class).orElse(null);
        PeopleAddress address = PeopleAddress.of(given);
        boolean everybody = parameters.text("all").isPresent();
        back = "/people" + (everybody && !address.query().isEmpty() ? "?" + address.query() : "");
        names = everybody
                ? matching(address)
                : parameters.all("ids").stream().distinct().toList();
        if (names.size() > BulkRun.MOST) {
            Notices.error("bulk.message.too_many", BulkRun.MOST);
            names = List.of();
        }
        if (isSaid()) {
            prospects = people.foresee(actor.get(), change(), names);
        }
    }

    private List<String> matching(PeopleAddress address) {
        return directory.list(actor.get(), address.filter(), address.order(), 0, BulkRun.MOST + 1).stream()
                .map(PersonRow::name)
                .toList();
    }

    private AccountChange change() {
        return new AccountChange(act, act.isAboutRole() ? Optional.of(role) : Optional.empty());
    }

    /** Does it to those for whom nothing stands in the way; pressed twice, it does it once. */
    public void go() {
        if (outcomes == null) {
            outcomes = run.run(actor.get(), change(), open());
        }
    }

    private List<Prospect> open() {
        return prospects.stream().filter(Prospect::isOpen).toList();
    }

    /** Why something is refused, in the language of the page. */
    public String why(DomainException refusal) {
        return Refusals.text(
                refusal, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Whether all is said that there is to say; which role is asked on this page. */
    public boolean isSaid() {
        return !act.isAboutRole() || role != null;
    }

    public List<Prospect> getProspects() {
        return prospects;
    }

    public List<PersonOutcome> getOutcomes() {
        return outcomes;
    }

    public int getWillHappen() {
        return open().size();
    }

    public int getRefused() {
        return prospects.size() - open().size();
    }

    public long getDone() {
        return outcomes.stream().filter(PersonOutcome::isDone).count();
    }

    public long getNotDone() {
        return outcomes.size() - getDone();
    }

    /** How many of the selected accounts are not there. */
    public int getMissing() {
        return names.size() - prospects.size();
    }

    public String getBack() {
        return back;
    }

    public AccountChange.Kind getAct() {
        return act;
    }

    public Role getRole() {
        return role;
    }

    /** The selected accounts as an address tells them. */
    public String getIds() {
        return String.join(",", names);
    }
}
