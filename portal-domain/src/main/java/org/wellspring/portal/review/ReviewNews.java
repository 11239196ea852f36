package org.wellspring.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.notice.NoticeKind;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.notice.Occasion;
import org.wellspring.portal.workflow.Step;

/** Who is told of what happens to a draft; nobody is told of what they did themselves. */
@ApplicationScoped
@Transactional
public class ReviewNews {

    private final Notices notices;

    protected ReviewNews() {
        this(null);
    }

    @Inject
    public ReviewNews(Notices notices) {
        this.notices = notices;
    }

    /** @param reviewers the names of those who can be asked for a review */
    void tell(Step step, Actor by, ContentItem item, List<String> reviewers) {
        switch (step) {
            case SUBMIT ->
                asked(item, reviewers).forEach(name -> tell(name, NoticeKind.REVIEW_REQUESTED, by, item, null));
            case REQUEST_CHANGES -> tell(item.changedBy(), NoticeKind.CHANGES_REQUESTED, by, item, null);
            case APPROVE -> tell(item.changedBy(), NoticeKind.APPROVED, by, item, null);
            default -> {
                return;
            }
        }
    }

    private static List<String> asked(ContentItem item, List<String> reviewers) {
        return item.reviewer() == null ? reviewers : List.of(item.reviewer());
    }

    void assigned(Actor by, ContentItem item) {
        if (item.reviewer() != null) {
            tell(item.reviewer(), NoticeKind.REVIEWER_ASSIGNED, by, item, null);
        }
    }

    void suggested(Actor by, ContentItem item, Suggestion suggestion) {
        String words = "%s \u2192 %s".formatted(suggestion.passage(), suggestion.replacement());
        tell(item.changedBy(), NoticeKind.COMMENT_ADDED, by, item, words);
    }

    void commented(Actor by, ContentItem item, ReviewComment comment) {
        tell(item.changedBy(), NoticeKind.COMMENT_ADDED, by, item, comment.text());
    }

    private void tell(String name, NoticeKind kind, Actor by, ContentItem item, String words) {
        if (!name.equals(by.name())) {
            notices.tell(name, kind, new Occasion(item.title(), "/admin/review?id=" + item.id(), by.name(), words));
        }
    }
}
