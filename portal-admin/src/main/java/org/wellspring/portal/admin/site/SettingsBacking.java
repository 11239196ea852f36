package org.wellspring.portal.admin.site;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.site.ReviseSite;
import org.wellspring.portal.site.Settings;
import org.wellspring.portal.site.Site;
import org.wellspring.portal.site.StateOverview;

/** The page on which administrators set what holds for the whole site. */
@Named("settings")
@ViewScoped
public class SettingsBacking implements Serializable {

    private final Settings settings;
    private final ActorBacking actor;

    private long number;
    private Map<String, String> values = new HashMap<>();
    private Map<String, String> footers = new HashMap<>();
    private String[] languages;
    private boolean closed;
    private List<StateOverview> history;

    protected SettingsBacking() {
        this(null, null);
    }

    @Inject
    public SettingsBacking(Settings settings, ActorBacking actor) {
        this.settings = settings;
        this.actor = actor;
    }

    public void load() {
        history = settings.history(actor.get());
        Site site = settings.present();
        number = site.number();
        languages = site.languages().stream().map(Locale::toLanguageTag).toArray(String[]::new);
        values.put("name", site.name());
        values.put("logo", site.logo());
        values.put("zone", site.zone().getId());
        values.put("region", site.region().name());
        values.put("email", site.email());
        values.put("postal", site.postal());
        values.put("publisher", site.publisher());
        values.put("publisherAddress", site.publisherAddress());
        closed = site.closed();
        site.footers().forEach((language, text) -> footers.put(language.toLanguageTag(), text));
    }

    /** The number of the state that is being changed. */
    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public String save() {
        settings.revise(
                actor.get(),
                new ReviseSite(
                        number,
                        values.get("name"),
                        values.get("logo"),
                        List.of(languages),
                        values.get("zone"),
                        values.get("region"),
                        footers.entrySet().stream()
                                .filter(footer -> footer.getValue() != null)
                                .collect(Collectors.toMap(Map.Entry::getKey, footer -> unixLines(footer.getValue()))),
                        values.get("email"),
                        unixLines(values.get("postal")),
                        values.get("publisher"),
                        values.get("publisherAddress"),
                        closed));
        return said("settings.message.saved");
    }

    /** Browsers send line ends as two characters. */
    private static String unixLines(String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    public String restore(long earlier) {
        settings.restore(actor.get(), number, earlier);
        return said("settings.message.restored");
    }

    private static String said(String key) {
        Notices.flash(key);
        return "/settings?faces-redirect=true";
    }

    public List<SelectItem> getLanguageChoices() {
        return Languages.ALL.stream()
                .map(language -> new SelectItem(language.toLanguageTag(), language.getDisplayLanguage(language)))
                .toList();
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getFooters() {
        return footers;
    }

    public String[] getLanguages() {
        return languages;
    }

    public void setLanguages(String[] languages) {
        this.languages = languages;
    }

    public List<StateOverview> getHistory() {
        return history;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
