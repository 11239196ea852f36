package org.wellspring.portal.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.util.Faces;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.search.Findings;
import org.wellspring.portal.search.IndexNotReadyException;
import org.wellspring.portal.search.Search;
import org.wellspring.portal.search.SearchFilter;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.search.Searching;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.PublishedTopics;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.site.Pages;

/** The search page: what was found, a page at a time, or where else to look. */
@Named("search")
@RequestScoped
public class SearchBacking {

    private static final int HITS = 10;
    private static final int QUESTIONS = 6;
    private static final String SECONDS_TO_WAIT = "10";

    @Inject
    private Searching searching;

    @Inject
    private PublishedTopics topics;

    @Inject
    private PublishedFaqs faqs;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    @Inject
    private Absence absence;

    @Inject
    private HttpServletRequest request;

    private SearchAddress here;
    private Findings findings;
    private Pages pages;
    private List<ItemLink> otherTopics;
    private List<FaqTeaser> questions;

    public void load() {
        Asked asked = Asked.of(request::getParameter);
        here = new SearchAddress(
                address.language(), asked.query(), asked.filter(), asked.page().orElse(1));
        if (asked.page().isEmpty()) {
            absence.answer();
            return;
        }
        try {
            search();
        } catch (IndexNotReadyException beingMade) {
            HttpServletResponse response = Faces.getResponse();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
            response.setHeader("Cache-Control", "no-store");
        }
        if (findings == null || findings.count() == 0) {
            lookElsewhere();
        }
    }

    private void search() {
        Search search = new Search(here.query(), here.filter(), address.language(), reading.get());
        findings = searching.search(search, (here.page() - 1) * HITS, HITS);
        pages = new Pages(here.page(), findings.count(), HITS);
        if (!pages.exists()) {
            absence.answer();
        }
    }

    private void lookElsewhere() {
        otherTopics = topics.roots(address.language(), reading.get());
        questions = faqs.mostAsked(address.language(), reading.get(), QUESTIONS);
    }

    /** What is looked for, as it was understood. */
    public SearchQuery getQuery() {
        return here.query();
    }

    public SearchFilter getFilter() {
        return here.filter();
    }

    /** {@code null} while nothing can be searched. */
    public Findings getFindings() {
        return findings;
    }

    public Pages getPages() {
        return pages;
    }

    public List<ItemLink> getOtherTopics() {
        return otherTopics;
    }

    public List<FaqTeaser> getQuestions() {
        return questions;
    }

    /** The same search with the words that were perhaps meant, if there are any. */
    public String getMeant() {
        return findings.meant().map(here::of).map(SearchAddress::toString).orElse(null);
    }

    public String page(int number) {
        return here.atPage(number).toString();
    }

    /** The same search in one topic; in all when it is {@code null}. */
    public String inTopic(Slug topic) {
        return here.inTopic(topic).toString();
    }

    public String ofKind(ItemKind kind) {
        return here.ofKind(kind).toString();
    }

    public String ofYear(Integer year) {
        return here.ofYear(year).toString();
    }
}
