package org.wellspring.portal.topic;

import jakarta.persistence.Column;
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

/**
 * At which place a topic stands among those that lie beside it, from an instant on. Places are only ever added. They are
 * no part of a topic's draft: changing the order of ten topics must not ask for ten reviews.
 */
@Entity
@Table(name = "topic_place")
public class TopicPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_place_seq")
    @SequenceGenerator(name = "topic_place_seq", sequenceName = "topic_place_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id", nullable = false, updatable = false)
    private Topic topic;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private Instant validFrom;

    @Column(nullable = false, updatable = false)
    private int position;

    protected TopicPlace() {}

    public TopicPlace(Topic topic, int position, Instant validFrom) {
        this.topic = topic;
        this.position = position;
        this.validFrom = validFrom;
    }
}
