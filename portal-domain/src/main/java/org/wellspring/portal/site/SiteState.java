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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.disclaimer.Region;
import org.wellspring.portal.edition.Languages;

/** The site as it is from an instant on, until the next state begins. States are only ever added. */
@Entity
@Table(name = "site_state")
public class SiteState {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_state_seq")
    @SequenceGenerator(name = "site_state_seq", sequenceName = "site_state_seq", allocationSize = 50)
    private Long id;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private Instant validFrom;

    @Column(name = "made_by", nullable = false, updatable = false, length = 100)
    private String madeBy;

    @Column(nullable = false, updatable = false, length = Site.MAX_NAME_LENGTH)
    private String name;

    @Column(nullable = false, updatable = false, length = Site.MAX_LOGO_LENGTH)
    private String logo;

    @Column(nullable = false, updatable = false, length = 200)
    private String languages;

    @Column(nullable = false, updatable = false, length = 60)
    private String zone;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Region region;

    @ElementCollection
    @CollectionTable(name = "site_footer", joinColumns = @JoinColumn(name = "site_id"))
    private List<SiteFooter> footers = new ArrayList<>();

    @Column(nullable = false, updatable = false, length = EmailAddress.MAX_LENGTH)
    private String email;

    @Column(nullable = false, updatable = false, length = Site.MAX_POSTAL_LENGTH)
    private String postal;

    @Column(nullable = false, updatable = false, length = Site.MAX_PUBLISHER_LENGTH)
    private String publisher;

    @Column(name = "publisher_address", nullable = false, updatable = false, length = Site.MAX_ADDRESS_LENGTH)
    private String publisherAddress;

    @Column(nullable = false, updatable = false)
    private boolean closed;

    protected SiteState() {}

    SiteState(Site site, String madeBy, Instant validFrom) {
        this.madeBy = madeBy;
        this.validFrom = validFrom;
        this.name = site.name();
        this.logo = site.logo();
        this.languages = Languages.tags(site.languages());
        this.zone = site.zone().getId();
        this.region = site.region();
        site.footers().forEach((language, text) -> footers.add(new SiteFooter(language, text)));
        this.email = site.email();
        this.postal = site.postal();
        this.publisher = site.publisher();
        this.publisherAddress = site.publisherAddress();
        this.closed = site.closed();
    }

    public Site site() {
        return new Site(
                id,
                name,
                logo,
                Languages.ofTags(languages),
                ZoneId.of(zone),
                region,
                footers.stream().collect(Collectors.toMap(SiteFooter::language, SiteFooter::text)),
                email,
                postal,
                publisher,
                publisherAddress,
                closed);
    }

    /** The name of the account that set it. */
    public String madeBy() {
        return madeBy;
    }

    public Instant validFrom() {
        return validFrom;
    }
}
