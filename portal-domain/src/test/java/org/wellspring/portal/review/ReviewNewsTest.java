package org.wellspring.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.AccountsInMemory;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.CreatePerson;
import org.wellspring.portal.account.NoAftermath;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.ReversedPasswords;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqContent;
import org.wellspring.portal.notice.DeadLetters;
import org.wellspring.portal.notice.Notice;
import org.wellspring.portal.notice.NoticeKind;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.notice.OutboxInMemory;
import org.wellspring.portal.secret.OpenVault;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.workflow.Step;

class ReviewNewsTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final Actor ANNA = new Actor("anna", Set.of(Role.AUTHOR), "192.0.2.1");
    private static final Actor RITA = new Actor("rita", Set.of(Role.REVIEWER), "192.0.2.2");

    private final InstantSource clock = InstantSource.fixed(NOON);
    private final Accounts accounts = new AccountsInMemory();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final ReviewNews news =
            new ReviewNews(new Notices(outbox, accounts, new DeadLetters(), new OpenVault(), clock));
    private final ContentItem question =
            new Faq(Locale.ENGLISH, new Slug("why"), new FaqContent("Why?", RichText.of("<p>So.</p>")), ANNA, NOON);

    @BeforeEach
    void meet() {
        People people =
                new People(accounts, new ReversedPasswords(), new NoAftermath(), new AuditLogInMemory().trail(), clock);
        for (String name : List.of("anna", "rita", "rob")) {
            people.create(Actor.PORTAL, new CreatePerson(name, name + "@example.org", Set.of(Role.REVIEWER)));
        }
    }

    @Test
    void everybodyWhoMayReviewIsToldOfADraftThatIsHandedIn() {
        news.tell(Step.SUBMIT, ANNA, question, List.of("anna", "rita", "rob"));
        assertThat(told())
                .containsExactly(
                        Tuple.tuple("rita", NoticeKind.REVIEW_REQUESTED),
                        Tuple.tuple("rob", NoticeKind.REVIEW_REQUESTED));
    }

    @Test
    void onlyTheOneWhoIsAskedForTheReviewIsToldOfIt() {
        question.assign("rob", LocalDate.of(2026, 5, 9));
        news.tell(Step.SUBMIT, ANNA, question, List.of("rita", "rob"));
        assertThat(told()).containsExactly(Tuple.tuple("rob", NoticeKind.REVIEW_REQUESTED));
    }

    @Test
    void whoWroteTheDraftIsToldWhatBecameOfIt() {
        news.tell(Step.REQUEST_CHANGES, RITA, question, List.of("rita"));
        news.tell(Step.APPROVE, RITA, question, List.of("rita"));
        assertThat(told())
                .containsExactly(
                        Tuple.tuple("anna", NoticeKind.CHANGES_REQUESTED), Tuple.tuple("anna", NoticeKind.APPROVED));
    }

    @Test
    void whoIsAssignedIsToldUnlessTheyDidItThemselves() {
        question.assign("rita", null);
        news.assigned(ANNA, question);
        news.assigned(RITA, question);
        assertThat(told()).containsExactly(Tuple.tuple("rita", NoticeKind.REVIEWER_ASSIGNED));
    }

    @Test
    void takingADraftOutOfReviewIsNoNews() {
        news.tell(Step.RECALL, ANNA, question, List.of("rita"));
        assertThat(outbox.all()).isEmpty();
    }

    private List<Tuple> told() {
        return outbox.all().stream()
                .map((Notice notice) -> Tuple.tuple(notice.recipient(), notice.kind()))
                .toList();
    }
}
