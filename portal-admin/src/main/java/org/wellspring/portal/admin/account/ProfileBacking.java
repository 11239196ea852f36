package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.access.ChangingAddress;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.account.OwnProfile;
import org.wellspring.portal.account.Profile;
import org.wellspring.portal.admin.message.Notices;

/** The page on which people say how they are called, where they get mail, and in which language and zone they work. */
@Named("profile")
@ViewScoped
public class ProfileBacking implements Serializable {

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
            .sorted()
            .toList();

    private final OwnProfile own;
    private final ChangingAddress changing;
    private final ActorBacking actor;

    private long version;
    private String displayName;
    private String language;
    private String zone;
    private String address;
    private String email;
    private transient String password;

    protected ProfileBacking() {
        this(null, null, null);
    }

    @Inject
    public ProfileBacking(OwnProfile own, ChangingAddress changing, ActorBacking actor) {
        this.own = own;
        this.changing = changing;
        this.actor = actor;
    }

    public void load() {
        Profile profile = own.open(actor.get());
        version = profile.version();
        displayName = profile.displayName();
        language = profile.language();
        zone = profile.zone();
        address = own.email(actor.get()).map(EmailAddress::value).orElse(null);
    }

    public String save() {
        own.revise(actor.get(), new Profile(version, displayName, language, zone));
        Notices.flash("profile.message.saved");
        return "/profile?faces-redirect=true";
    }

    public String move() {
        changing.ask(actor.get(), password.toCharArray(), email);
        Notices.flash("profile.message.link_sent", email);
        return "/profile?faces-redirect=true";
    }

    /** Whether an address can be confirmed; without mail only administrators change it. */
    public boolean isByMail() {
        return changing.sendsMail();
    }

    public List<String> getZones() {
        return ZONES;
    }

    /** Where mail goes now; {@code null} when nowhere. */
    public String getAddress() {
        return address;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
