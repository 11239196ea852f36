package org.wellspring.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A document that somebody brought. It waits until it becomes an article, so that whoever brought it finds it again when
 * their session or the server has ended; it leaves when it is put away or stays too long.
 */
@Entity
@Table(name = "received_document")
public class ReceivedDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "received_document_seq")
    @SequenceGenerator(name = "received_document_seq", sequenceName = "received_document_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @Column(nullable = false, updatable = false, length = 100)
    private String account;

    @Column(nullable = false, updatable = false)
    private String content;

    @Column(nullable = false, updatable = false)
    private boolean html;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "article_id")
    private Long article;

    protected ReceivedDocument() {}

    ReceivedDocument(String account, SourceDocument document, Instant receivedAt) {
        this.account = account;
        this.content = document.content();
        this.html = document.isHtml();
        this.receivedAt = receivedAt;
    }

    public Long id() {
        return id;
    }

    boolean isOf(String name) {
        return account.equals(name);
    }

    SourceDocument document() {
        return html ? SourceDocument.ofHtml(content) : SourceDocument.ofText(content);
    }

    /** The number of the article that it has become; empty while it waits. */
    public Optional<Long> article() {
        return Optional.ofNullable(article);
    }

    /** Says that it has become an article. */
    public void become(long number) {
        article = number;
    }
}
