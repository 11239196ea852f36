package org.wellspring.portal.site;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.disclaimer.Region;
import org.wellspring.portal.edition.Languages;

/**
 * What holds for all pages.
 *
 * @param number of the state; 0 before anybody set anything
 * @param name what the site is called
 * @param logo the address of an image, shown instead of the name; empty for none
 * @param languages those in which readers find the site
 * @param zone in which readers are told days, and editors make plans
 * @param region whose readers a new disclaimer is meant for
 * @param footers what stands at the foot of each page, by language; a language without has a text of its own
 * @param email where readers write to; empty for none
 * @param postal an address of several lines; empty for none
 * @param publisher the organisation behind the site; empty for none
 * @param publisherAddress where that is on the web; empty for none
 * @param closed whether readers find nothing but a notice that work is being done
 */
public record Site(
        long number,
        String name,
        String logo,
        List<Locale> languages,
        ZoneId zone,
        Region region,
        Map<Locale, String> footers,
        String email,
        String postal,
        String publisher,
        String publisherAddress,
        boolean closed) {

    public static final int MAX_NAME_LENGTH = 60;
    public static final int MAX_LOGO_LENGTH = 200;
    public static final int MAX_FOOTER_LENGTH = 600;
    public static final int MAX_POSTAL_LENGTH = 400;
    public static final int MAX_PUBLISHER_LENGTH = 120;
    public static final int MAX_ADDRESS_LENGTH = 400;

    /** The site before anybody set anything. */
    public static final Site INITIAL = new Site(
            0,
            "Wellspring",
            "",
            Languages.OF_THE_INTERFACE,
            ZoneId.of("UTC"),
            Region.EVERYWHERE,
            Map.of(),
            "",
            "",
            "",
            "",
            false);

    public Site {
        languages = List.copyOf(languages);
        footers = Map.copyOf(footers);
    }

    /** What stands at the foot of pages of a language; empty when nobody wrote anything. */
    public Optional<String> footer(Locale language) {
        return Optional.ofNullable(footers.get(language));
    }

    /** The settings by name, as the record tells them. */
    private Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("name", name);
        told.put("logo", logo);
        told.put("languages", Languages.tags(languages));
        told.put("zone", zone.getId());
        told.put("region", region.name());
        Languages.ALL.forEach(
                language -> told.put("footer " + language.toLanguageTag(), footers.getOrDefault(language, "")));
        told.put("email", email);
        told.put("postal", postal);
        told.put("publisher", publisher);
        told.put("publisher address", publisherAddress);
        told.put("closed", Boolean.toString(closed));
        return told;
    }

    /** The names of the settings that differ from those of another state, in order. */
    public List<String> changedSince(Site earlier) {
        Map<String, String> before = earlier.told();
        return told().entrySet().stream()
                .filter(setting -> !setting.getValue().equals(before.get(setting.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** These settings with their values, one behind the other. */
    String inRecord(List<String> settings) {
        Map<String, String> told = told();
        return String.join(
                "; ",
                settings.stream()
                        .flatMap(name -> Stream.of(name + ": " + told.get(name)))
                        .toList());
    }
}
