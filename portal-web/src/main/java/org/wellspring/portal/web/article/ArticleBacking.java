package org.wellspring.portal.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.article.Surroundings;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.disclaimer.PublishedDisclaimers;
import org.wellspring.portal.disclaimer.StandingDisclaimers;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.FaqEntry;
import org.wellspring.portal.text.CitedText;
import org.wellspring.portal.text.Heading;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.CurrentPreview;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.glossary.GlossaryBacking;
import org.wellspring.portal.web.media.FiguresBacking;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.recall.Recall;
import org.wellspring.portal.web.site.Days;
import org.wellspring.portal.web.site.Excerpt;

/** One article with everything that belongs to it. */
@Named("article")
@RequestScoped
public class ArticleBacking {

    private static final int SECTION = 2;

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedArticles published;

    @Inject
    private PublishedDisclaimers disclaimers;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ReadingInstant reading;

    @Inject
    private CurrentPreview preview;

    @Inject
    private Days days;

    @Inject
    private ShownEditions shown;

    @Inject
    private GlossaryBacking glossary;

    @Inject
    private FiguresBacking figures;

    @Inject
    private Recall recall;

    private ArticlePage page;
    private List<Heading> sections;
    private String notice;
    private Surroundings around;
    private CitedText body;
    private String text;

    public void load() {
        preview.read(() -> published.find(address.language(), address.slug(), reading.get(), standing()))
                .ifPresentOrElse(this::show, () -> absence.answer(ItemKind.ARTICLE));
    }

    private StandingDisclaimers standing() {
        return recall.read(
                StandingDisclaimers.class,
                address.language(),
                () -> disclaimers.standing(address.language(), reading.get()),
                any -> Set.of(SurrogateKey.kind(ItemKind.DISCLAIMER, address.language())));
    }

    private void show(ArticlePage found) {
        page = found;
        body = found.body().cited();
        text = glossary.explained(body.html());
        figures.show(
                text,
                Stream.concat(
                                found.faqs().stream().map(FaqEntry::answer),
                                found.disclaimers().stream().map(DisclaimerEntry::text))
                        .map(RichText::html)
                        .toList());
        shown.addAll(found.shownEditions());
        around = recall.read(
                Surroundings.class,
                found.editionId(),
                () -> preview.read(() -> published.around(found, reading.get())),
                around -> keys(found, around));
        shown.addAll(around.shownEditions());
        keys(found, around).forEach(keys::looksAt);
        keys.looksAt(SurrogateKey.disclaimed(found.language()));
        sections = found.body().outline().stream()
                .filter(heading -> heading.level() == SECTION)
                .toList();
        notice = found.disclaimers().stream()
                .findFirst()
                .map(disclaimer -> Excerpt.firstSentence(disclaimer.text(), found.language()))
                .orElse(null);
    }

    /** What stands around is looked for among the articles of the same topics. */
    private static Set<SurrogateKey> keys(ArticlePage found, Surroundings around) {
        return Stream.concat(
                        around.topics().stream().map(SurrogateKey::naming),
                        Stream.concat(found.shownEditions().stream(), around.shownEditions().stream())
                                .map(SurrogateKey::edition))
                .collect(Collectors.toSet());
    }

    /** What search results and social cards say. */
    public String getDescription() {
        String written = page.listing().searchDescription();
        return written.isEmpty() ? page.standfirst() : written;
    }

    public ArticlePage getPage() {
        return page;
    }

    /** The text with its citations numbered. */
    public CitedText getBody() {
        return body;
    }

    /** The HTML of {@link #getBody()} with the words of the glossary explained. */
    public String getText() {
        return text;
    }

    /** The entries of the contents list. */
    public List<Heading> getSections() {
        return sections;
    }

    /** The first sentence of the first disclaimer. */
    public String getNotice() {
        return notice;
    }

    /** Where the reader can go on. */
    public Surroundings getAround() {
        return around;
    }

    /** The day since which readers see the text as it is. */
    public LocalDate getEditionDay() {
        return days.of(page.validFrom());
    }
}
