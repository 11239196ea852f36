package org.wellspring.portal.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.wellspring.portal.edition.InvalidContentException;

/**
 * A list as somebody looks at it again and again: filtered, sorted, with its columns. It never changes; who keeps another
 * one under the same name replaces it.
 */
@Entity
@Table(name = "saved_view")
public class SavedView {

    public static final int MAX_NAME_LENGTH = 60;
    public static final int MAX_QUERY_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_view_seq")
    @SequenceGenerator(name = "saved_view_seq", sequenceName = "saved_view_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false, length = 100)
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private ListKind kind;

    @Column(nullable = false, updatable = false, length = MAX_NAME_LENGTH)
    private String name;

    @Column(nullable = false, updatable = false, length = MAX_QUERY_LENGTH)
    private String query;

    protected SavedView() {}

    /**
     * @param query what the list's address says behind the question mark
     * @throws InvalidContentException when the name is blank or one of them too long
     */
    SavedView(String account, ListKind kind, String name, String query) {
        this.account = account;
        this.kind = kind;
        this.name = InvalidContentException.required("view", name, MAX_NAME_LENGTH);
        this.query = InvalidContentException.limited("view", query, MAX_QUERY_LENGTH);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }
}
