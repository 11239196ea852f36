package org.wellspring.portal.site;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A menu of one language as it is from an instant on, until its next state begins. States are only ever added. */
@Entity
@Table(name = "menu")
public class Menu {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "menu_seq")
    @SequenceGenerator(name = "menu_seq", sequenceName = "menu_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private MenuPlace place;

    @Column(nullable = false, updatable = false, length = 35)
    private Locale language;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private Instant validFrom;

    @Column(name = "made_by", nullable = false, updatable = false, length = 100)
    private String madeBy;

    @ElementCollection
    @CollectionTable(name = "menu_entry", joinColumns = @JoinColumn(name = "menu_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<MenuEntry> entries = new ArrayList<>();

    protected Menu() {}

    Menu(MenuPlace place, Locale language, List<MenuEntry> entries, String madeBy, Instant validFrom) {
        this.place = place;
        this.language = language;
        this.entries.addAll(entries);
        this.madeBy = madeBy;
        this.validFrom = validFrom;
    }

    public Long id() {
        return id;
    }

    public MenuPlace place() {
        return place;
    }

    public List<MenuEntry> entries() {
        return List.copyOf(entries);
    }

    /** The name of the account that made it so. */
    public String madeBy() {
        return madeBy;
    }

    public Instant validFrom() {
        return validFrom;
    }

    static String inRecord(MenuPlace place, Locale language, List<MenuEntry> entries) {
        return entries.stream()
                .map(MenuEntry::inRecord)
                .collect(Collectors.joining(", ", "menu %s %s: ".formatted(place, language.toLanguageTag()), ""));
    }
}
