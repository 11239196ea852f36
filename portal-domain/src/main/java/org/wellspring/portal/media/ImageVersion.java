package org.wellspring.portal.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wellspring.portal.account.Actor;

/** A file that an image has or had, from one instant until its next version. It never changes. */
@Entity
@Table(name = "library_image_version")
public class ImageVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "image_seq")
    @SequenceGenerator(name = "image_seq", sequenceName = "image_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "image_id", nullable = false, updatable = false)
    private Image image;

    @Column(nullable = false, updatable = false)
    private int number;

    @Embedded
    private ImageFile file;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false, updatable = false, length = 100)
    private String addedBy;

    protected ImageVersion() {}

    ImageVersion(Image image, int number, ImageFile file, Actor by, Instant at) {
        this.image = image;
        this.number = number;
        this.file = file;
        this.addedAt = at;
        this.addedBy = by.name();
    }

    public Image image() {
        return image;
    }

    /** Counts the image's versions, from 1. */
    public int number() {
        return number;
    }

    public ImageFile file() {
        return file;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }
}
