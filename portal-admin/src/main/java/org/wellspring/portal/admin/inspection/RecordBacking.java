package org.wellspring.portal.admin.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.primefaces.model.LazyDataModel;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Times;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.inspection.EntryFilter;
import org.wellspring.portal.inspection.Inspecting;
import org.wellspring.portal.inspection.Verdict;

/** The page that shows the record; its address holds what it is filtered by. */
@Named("record")
@RequestScoped
public class RecordBacking {

    private final Inspecting inspecting;
    private final ActorBacking actor;

    private Act act;
    private String person;
    private Long item;
    private LocalDate from;
    private LocalDate until;
    private EntryFilter filter = EntryFilter.ALL;
    private LazyDataModel<AuditEntry> entries;
    private Verdict report;

    protected RecordBacking() {
        this(null, null);
    }

    @Inject
    public RecordBacking(Inspecting inspecting, ActorBacking actor) {
        this.inspecting = inspecting;
        this.actor = actor;
    }

    public void load() {
        inspecting.requireInspector(actor.get());
        filter = EntryFilter.ofDays(
                Optional.ofNullable(act),
                Optional.ofNullable(person),
                Optional.ofNullable(item),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Times.zone());
        entries = new EntryTable(inspecting, actor.get(), filter);
    }

    public void verify() {
        report = inspecting.verify(actor.get(), Optional.empty());
    }

    public LazyDataModel<AuditEntry> getEntries() {
        return entries;
    }

    /** What checking the record came to; {@code null} before that was asked for. */
    public Verdict getReport() {
        return report;
    }

    public boolean isFiltered() {
        return !filter.equals(EntryFilter.ALL);
    }

    public Act[] getActs() {
        return Act.values();
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
