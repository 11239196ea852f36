package org.wellspring.portal.web.faq;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.FaqGroup;
import org.wellspring.portal.faq.FaqOrder;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.faq.QuestionWords;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.recall.Recall;
import org.wellspring.portal.web.site.Pages;

/** The questions by their topics, all or those that have some words, a page at a time. */
@Named("questions")
@RequestScoped
public class QuestionsBacking {

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedFaqs published;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ReadingInstant reading;

    @Inject
    private ShownEditions shown;

    @Inject
    private Recall recall;

    private QuestionWords words;
    private Pages pages;
    private List<FaqGroup> groups;

    public void load() {
        lists(address.language()).forEach(keys::looksAt);
        Instant now = reading.get();
        words = QuestionWords.of(address.words());
        FaqOrder order = order(address.language(), now);
        pages = new Pages(address.page(), order.questions());
        if (!pages.exists()) {
            absence.answer();
            return;
        }
        groups = published.groups(order.part(pages.offset(), Pages.SIZE));
        groups.forEach(this::note);
    }

    /** Recalled for all questions alone: there is no end of words that readers may look for. */
    private FaqOrder order(Locale language, Instant now) {
        return words.isEmpty()
                ? recall.read(
                        FaqOrder.class, language, () -> published.order(language, words, now), any -> lists(language))
                : published.order(language, words, now);
    }

    private static Set<SurrogateKey> lists(Locale language) {
        return Set.of(SurrogateKey.kind(ItemKind.FAQ, language), SurrogateKey.kind(ItemKind.TOPIC, language));
    }

    private void note(FaqGroup group) {
        group.topic().ifPresent(topic -> shown.add(topic.editionId()));
        group.teasers().forEach(teaser -> shown.add(teaser.editionId()));
    }

    /** What the reader looks for, as typed. */
    public String getTyped() {
        return address.words().substring(0, Math.min(address.words().length(), QuestionWords.MAX_LENGTH));
    }

    /** Whether these are not all questions. */
    public boolean isNarrowed() {
        return !words.isEmpty();
    }

    /** Only a list as it is now can be narrowed. */
    public boolean isNarrowable() {
        return reading.link().isEmpty();
    }

    public Pages getPages() {
        return pages;
    }

    public List<FaqGroup> getGroups() {
        return groups;
    }
}
