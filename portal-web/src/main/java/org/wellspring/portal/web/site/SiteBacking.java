package org.wellspring.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.edition.Linkable;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.site.Site;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.FeedAddress;
import org.wellspring.portal.web.address.FeedFormat;
import org.wellspring.portal.web.address.Route;
import org.wellspring.portal.web.card.CardAddress;

/** The site around a page: its links stay in the page's language. */
@Named("site")
@RequestScoped
public class SiteBacking {

    @Inject
    private CurrentAddress current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentSite site;

    @Inject
    private Counterparts counterparts;

    public Locale getLanguage() {
        return current.language();
    }

    /** What holds for all pages: its name, who is behind it. */
    public Site getSettings() {
        return site.get();
    }

    public String getName() {
        return site.get().name();
    }

    /** What editors wrote for the foot of each page; {@code null} when the portal's own text stands there. */
    public String getFooter() {
        return site.get().footer(current.language()).orElse(null);
    }

    /** Whether the page has an address at which others find it too. */
    public boolean isAddressed() {
        return current.get().isPresent();
    }

    /** The absolute address of the page that is shown. */
    public String getCanonical() {
        return BaseUrl.of(request) + current.get().orElseThrow();
    }

    /** The absolute address of the image that other sites show of the page. */
    public String getCard() {
        return absolute(CardAddress.of(current.get().orElseThrow()));
    }

    /** The absolute address of something else on this site. */
    public String absolute(String address) {
        return BaseUrl.of(request) + address;
    }

    /** Whether the page belongs to a section of the navigation. */
    public boolean in(Route section) {
        return current.get()
                .map(Address::route)
                .map(Route::section)
                .filter(section::equals)
                .isPresent();
    }

    /** Whether the page is the only one of its route, or one of those. */
    public boolean at(Route route) {
        return current.get().map(Address::route).filter(route::equals).isPresent();
    }

    /** The way to each language in which readers find the site: to the same page, or where it has none, to its list. */
    public List<Translation> getTranslations() {
        return site.get().languages().stream().map(this::translation).toList();
    }

    private Translation translation(Locale language) {
        Optional<Address> same = counterparts.in(language);
        Route section = current.get().map(Address::route).map(Route::section).orElse(Route.HOME);
        return new Translation(
                language,
                same.map(Address::toString).orElseGet(() -> link(language, section, null)),
                language.equals(current.language()),
                same.isPresent());
    }

    /** The page in each language in which it is, for search engines. */
    public List<Address> getAlternates() {
        return counterparts.all();
    }

    /** For whoever speaks none of the site's languages: its first one where the page is in that, else the page itself. */
    public String getForAnyone() {
        return absolute(counterparts
                .in(Languages.DEFAULT)
                .or(current::get)
                .map(Address::toString)
                .orElseThrow());
    }

    /** The language of what the portal itself says. */
    public Locale getSpoken() {
        return Languages.ofInterface(current.language());
    }

    public String getDirection() {
        return direction(current.language());
    }

    public String direction(Locale language) {
        return Languages.isRightToLeft(language) ? "rtl" : "ltr";
    }

    /** Whether the portal does not speak the language of the page. */
    public boolean isForeign() {
        return !getSpoken().equals(current.language());
    }

    /** The language of the portal's own words where it is not the page's; else {@code null}, and no attribute. */
    public String getLabels() {
        return isForeign() ? getSpoken().toLanguageTag() : null;
    }

    /** The address of another page of the list that is shown, narrowed as that is. */
    public String page(int number) {
        String address = current.get().orElseThrow().atPage(number).toString();
        return current.words().isEmpty()
                ? address
                : address + (number > 1 ? "&" : "?") + "q="
                        + URLEncoder.encode(current.words(), StandardCharsets.UTF_8);
    }

    /** The news of the page's language. */
    public String getFeed() {
        return feed(Optional.empty());
    }

    /** The news of a topic. */
    public String topicFeed(Slug topic) {
        return feed(Optional.of(topic));
    }

    private String feed(Optional<Slug> topic) {
        return new FeedAddress(current.language(), topic, FeedFormat.ATOM).toString();
    }

    public String getHome() {
        return link(Route.HOME, null);
    }

    public String getArticles() {
        return link(Route.ARTICLES, null);
    }

    public String getQuestions() {
        return link(Route.QUESTIONS, null);
    }

    public String getDisclaimers() {
        return link(Route.DISCLAIMERS, null);
    }

    public String getTopics() {
        return link(Route.TOPICS, null);
    }

    public String getSearch() {
        return link(Route.SEARCH, null);
    }

    /** What tells browsers how to search the site. */
    public String getOpenSearch() {
        return "/opensearch.xml?language=" + current.language().toLanguageTag();
    }

    public String topic(Linkable topic) {
        return found(Route.TOPIC, topic);
    }

    public String contributor(Linkable person) {
        return found(Route.CONTRIBUTOR, person);
    }

    public String standAlone(Slug slug) {
        return link(Route.PAGE, slug);
    }

    public String article(Linkable article) {
        return found(Route.ARTICLE, article);
    }

    public String question(Linkable question) {
        return found(Route.QUESTION, question);
    }

    public String disclaimer(Slug slug) {
        return link(Route.DISCLAIMER, slug);
    }

    private String link(Route route, Slug slug) {
        return link(current.language(), route, slug);
    }

    /** Where readers find something in the language that it has; {@code null}, and so no link, where they do not. */
    private String found(Route route, Linkable named) {
        return site.get().languages().contains(named.language()) ? link(named.language(), route, named.slug()) : null;
    }

    /** The language of something that the page names, where it is not the page's; else {@code null}, and no attribute. */
    public String languageOf(Linkable named) {
        return named.language().equals(current.language())
                ? null
                : named.language().toLanguageTag();
    }

    /** The same for a link to it; {@code null} where there is no link. */
    public String hreflangOf(Linkable named) {
        return site.get().languages().contains(named.language()) ? languageOf(named) : null;
    }

    /** Goes with {@link #languageOf}. */
    public String directionOf(Linkable named) {
        return named.language().equals(current.language()) ? null : direction(named.language());
    }

    private static String link(Locale language, Route route, Slug slug) {
        return Address.of(language, route, slug).toString();
    }

    public String articleHistory(Slug slug) {
        return link(Route.ARTICLE_HISTORY, slug);
    }

    public String disclaimerHistory(Slug slug) {
        return link(Route.DISCLAIMER_HISTORY, slug);
    }

    public String getArchive() {
        return link(Route.ARCHIVE, null);
    }

    public String month(Slug month) {
        return link(Route.MONTH, month);
    }

    public String getIndex() {
        return link(Route.INDEX, null);
    }

    public String getGlossary() {
        return link(Route.GLOSSARY, null);
    }
}
