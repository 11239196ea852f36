package org.wellspring.portal.admin.edition;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.MisplacedRefusal;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.message.ReadingZone;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.admin.text.Zones;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.EditionLine;
import org.wellspring.portal.edition.EditionList;
import org.wellspring.portal.edition.Merging;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.edition.Validity;
import org.wellspring.portal.edition.WallClock;

/** The page with all editions of an item: those that were, the one that is, those to come. */
@Named("editions")
@ViewScoped
public class EditionsBacking implements Serializable {

    private final Drafting drafting;
    private final EditionList list;
    private final Publishing publishing;
    private final Merging merging;
    private final ReadingZone reading;
    private final ActorBacking actor;

    private Long id;
    private Draft draft;
    private List<EditionLine> lines;
    private LocalDateTime from;
    private LocalDateTime until;
    private ZoneId zone;
    private Long into;

    protected EditionsBacking() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EditionsBacking(
            Drafting drafting,
            EditionList list,
            Publishing publishing,
            Merging merging,
            ReadingZone reading,
            ActorBacking actor) {
        this.drafting = drafting;
        this.list = list;
        this.publishing = publishing;
        this.merging = merging;
        this.reading = reading;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        lines = list.of(actor.get(), id);
        zone = reading.get();
    }

    /** Without a beginning, readers see it at once. */
    public String publish() {
        Optional<Instant> end = Optional.ofNullable(until).map(time -> instant("until", time));
        if (from == null) {
            publishing.publish(actor.get(), id, draft.version(), end);
            return again("edit.message.PUBLISH");
        }
        publishing.schedule(actor.get(), id, draft.version(), new Validity(instant("from", from), end));
        return again("editions.message.scheduled");
    }

    public String end() {
        if (until == null) {
            return missing("until", "editions.until");
        }
        Instant end = instant("until", until);
        MisplacedRefusal.at("until", () -> publishing.end(actor.get(), id, draft.version(), end));
        return again("editions.message.ends");
    }

    public String callOff(int number) {
        publishing.callOff(actor.get(), id, draft.version(), number);
        return again("editions.message.called_off", number);
    }

    public String rollBack(int number) {
        publishing.rollBack(actor.get(), id, draft.version(), number);
        return again("editions.message.rolled_back", number);
    }

    public String merge() {
        if (into == null) {
            return missing("into", "editions.into");
        }
        merging.merge(actor.get(), id, draft.version(), into);
        return again("editions.message.merged");
    }

    /** Says so when clocks show the time twice. */
    private Instant instant(String field, LocalDateTime time) {
        Instant instant = MisplacedRefusal.at(field, () -> WallClock.instant(time, zone));
        if (WallClock.isTwice(time, zone)) {
            Notices.flash("editions.message.twice", instant);
        }
        return instant;
    }

    /** The buttons of the form need different fields of it. */
    private static String missing(String field, String label) {
        Notices.errorAt(field, "field.required", Texts.text(label));
        return null;
    }

    private String again(String key, Object... arguments) {
        Notices.flash(key, arguments);
        return "/editions?faces-redirect=true&id=" + id;
    }

    public List<String> getZones() {
        return Zones.ALL;
    }

    public Draft getDraft() {
        return draft;
    }

    public List<EditionLine> getLines() {
        return lines;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public String getZone() {
        return zone.getId();
    }

    public void setZone(String name) {
        zone = ZoneId.of(name);
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
