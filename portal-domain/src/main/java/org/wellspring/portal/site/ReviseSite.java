package org.wellspring.portal.site;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.disclaimer.Region;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.Languages;

/**
 * What an administrator wants the site to be, as typed.
 *
 * @param number of the state that the administrator saw
 * @param footers by the tags of their languages
 */
public record ReviseSite(
        long number,
        String name,
        String logo,
        Collection<String> languages,
        String zone,
        String region,
        Map<String, String> footers,
        String email,
        String postal,
        String publisher,
        String publisherAddress,
        boolean closed) {

    /**
     * @throws InvalidContentException when a field breaks a rule
     * @throws DefaultLanguageException when readers would not find the portal's first language
     * @throws org.wellspring.portal.account.EmailRefusedException when this cannot be an address
     */
    Site site() {
        List<Locale> offered = Languages.ofTags(String.join(",", languages));
        if (!offered.contains(Languages.DEFAULT)) {
            throw new DefaultLanguageException();
        }
        return new Site(
                number,
                InvalidContentException.required("name", name, Site.MAX_NAME_LENGTH),
                InvalidContentException.imageAddress("logo", logo, Site.MAX_LOGO_LENGTH),
                offered,
                ZoneId.of(InvalidContentException.choice("zone", zone, ZoneId.getAvailableZoneIds())),
                InvalidContentException.choice("region", region, Region.class),
                Languages.ALL.stream()
                        .filter(language -> !footer(language).isEmpty())
                        .collect(Collectors.toMap(language -> language, this::footer)),
                EmailAddress.from(email).map(EmailAddress::value).orElse(""),
                InvalidContentException.limited("postal", postal, Site.MAX_POSTAL_LENGTH),
                InvalidContentException.limited("publisher", publisher, Site.MAX_PUBLISHER_LENGTH),
                InvalidContentException.webAddress("publisherAddress", publisherAddress, Site.MAX_ADDRESS_LENGTH),
                closed);
    }

    private String footer(Locale language) {
        String tag = language.toLanguageTag();
        return InvalidContentException.limited("footer-" + tag, footers.get(tag), Site.MAX_FOOTER_LENGTH);
    }
}
