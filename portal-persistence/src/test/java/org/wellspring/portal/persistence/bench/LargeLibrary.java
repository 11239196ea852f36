package org.wellspring.portal.persistence.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.internal.jdbc.DriverDataSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.contributor.ContributorContent;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.disclaimer.DisclaimerContent;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.faq.FaqContent;
import org.wellspring.portal.page.Page;
import org.wellspring.portal.page.PageContent;
import org.wellspring.portal.persistence.start.Migrations;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;
import org.wellspring.portal.workflow.Step;

/**
 * Fills an empty database with 100,000 articles, 50,000 questions, 2,000 topics, 300 contributors and about 300,000
 * editions, the same ones each time: {@code java … LargeLibrary <jdbc-url> <user> <password> <samples> [<part of the whole>]}.
 */
public final class LargeLibrary {

    private static final Instant END = Instant.parse("2026-11-01T00:00:00Z");
    private static final int DAYS = 1_400;
    private static final List<Actor> AUTHORS = IntStream.rangeClosed(1, 40)
            .mapToObj(each -> new Actor("author%02d".formatted(each), Set.of(Role.AUTHOR), "192.0.2.1"))
            .toList();
    private static final Actor REVIEWER = new Actor("reviewer", Set.of(Role.REVIEWER), "192.0.2.2");
    private static final Actor PUBLISHER = new Actor("publisher", Set.of(Role.PUBLISHER), "192.0.2.3");

    private final Random random = new Random(4);
    private final Vocabulary vocabulary;
    private final Shelf shelf;
    private final double scale;
    private final List<Long> topics = new ArrayList<>();
    private final List<Long> faqs = new ArrayList<>();
    private final List<Long> disclaimers = new ArrayList<>();
    private final List<Long> contributors = new ArrayList<>();
    private int number;

    private LargeLibrary(Shelf shelf, Path samples, double scale) {
        this.shelf = shelf;
        this.scale = scale;
        this.vocabulary = new Vocabulary(samples, random);
    }

    public static void main(String[] arguments) {
        DriverDataSource database = new DriverDataSource(
                LargeLibrary.class.getClassLoader(), null, arguments[0], arguments[1], arguments[2]);
        new Migrations(database).run();
        double scale = arguments.length > 4 ? Double.parseDouble(arguments[4]) : 1;
        try (Shelf shelf = new Shelf(database)) {
            new LargeLibrary(shelf, Path.of(arguments[3]), scale).fill();
        }
    }

    private void fill() {
        times(2_000, () -> topics.add(settled(topic())));
        times(300, () -> contributors.add(settled(contributor())));
        times(200, () -> disclaimers.add(settled(disclaimer())));
        times(50_000, () -> faqs.add(settled(faq())));
        times(500, () -> settled(page()));
        times(100_000, () -> settled(article()));
    }

    private void times(int whole, Runnable action) {
        for (int each = 0; each < whole * scale; each++) {
            action.run();
            shelf.portion();
        }
        shelf.write();
    }

    private Topic topic() {
        Topic topic =
                new Topic(language(), slug("topic"), new TopicContent(title(2), vocabulary.sentence()), by(), at());
        begin(topic);
        if (topics.size() > 50 && random.nextInt(4) > 0) {
            long parent = topics.get(random.nextInt(50));
            topic.revise(
                    topic.draft().replacing("topics", String.valueOf(parent)), shelf.items(), by(topic), at(topic));
        }
        return topic;
    }

    private Disclaimer disclaimer() {
        return begin(new Disclaimer(
                language(), slug("disclaimer"), new DisclaimerContent(title(3), vocabulary.text()), by(), at()));
    }

    private Page page() {
        return begin(new Page(language(), slug("page"), new PageContent(title(3), vocabulary.text()), by(), at()));
    }

    private Contributor contributor() {
        return begin(new Contributor(language(), slug("contributor"), new ContributorContent(title(2)), by(), at()));
    }

    private Faq faq() {
        RichText answer = RichText.ofStored(
                "<p>" + vocabulary.text().plainText().lines().findFirst().orElse("") + "</p>");
        Faq faq = begin(new Faq(language(), slug("question"), new FaqContent(title(6) + "?", answer), by(), at()));
        faq.revise(faq.draft().replacing("topics", some(3, topics)), shelf.items(), by(faq), at(faq));
        return faq;
    }

    private Article article() {
        RichText body = random.nextInt(20) == 0 ? RichText.EMPTY : vocabulary.text();
        ArticleContent content = new ArticleContent(title(4), vocabulary.sentence(), body, null, null);
        Article article = begin(new Article(language(), slug("article"), content, by(), at()));
        if (!faqs.isEmpty() && random.nextInt(5) == 0) {
            article.attach(shelf.reference(Faq.class, any(faqs)));
        }
        if (!disclaimers.isEmpty() && random.nextInt(10) == 0) {
            article.attach(shelf.reference(Disclaimer.class, any(disclaimers)));
        }
        DraftState named = article.draft()
                .replacing("topics", some(4, topics))
                .replacing("authors", some(3, contributors))
                .replacing("medicalReviewer", some(2, contributors));
        article.revise(named, shelf.items(), by(article), at(article));
        return article;
    }

    /** Fewer than so many of them, as drafts name them. */
    private String some(int bound, List<Long> numbers) {
        return IntStream.range(0, numbers.isEmpty() ? 0 : random.nextInt(bound))
                .mapToObj(each -> String.valueOf(any(numbers)))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** Leads the draft as far as chance has it: most are public, some were changed since, some are on their way. */
    private Long settled(ContentItem item) {
        boolean complete = item.shortcoming().isEmpty();
        int chance = random.nextInt(100);
        Instant at = at(item);
        if (complete && chance < 83) {
            approve(item);
            int editions = 1 + random.nextInt(item instanceof Article ? 5 : 2);
            for (int edition = 0; edition < editions; edition++) {
                Instant next = at.plus(Duration.ofDays(edition));
                shelf.publish(item, PUBLISHER, next, next);
            }
            if (chance < 3) {
                shelf.takeBack(item, PUBLISHER, at.plus(Duration.ofDays(editions)));
            } else if (chance < 10) {
                shelf.publish(
                        item, PUBLISHER, at.plus(Duration.ofDays(editions)), END.plus(Duration.ofDays(400 + chance)));
            } else if (chance < 20) {
                item.revise(changed(item), shelf.items(), by(item), at.plus(Duration.ofDays(editions)));
            }
        } else if (complete && chance < 92) {
            submit(item, chance);
        }
        return item.id();
    }

    private DraftState changed(ContentItem item) {
        String field = item instanceof Faq
                ? "question"
                : item instanceof Topic || item instanceof Contributor ? "name" : "title";
        return item.draft().replacing(field, item.title() + " again");
    }

    private void approve(ContentItem item) {
        item.advance(Step.SUBMIT, by(item), 0);
        item.advance(Step.APPROVE, REVIEWER, 0);
    }

    private void submit(ContentItem item, int chance) {
        item.advance(Step.SUBMIT, by(item), 0);
        if (chance < 85) {
            item.advance(Step.REQUEST_CHANGES, REVIEWER, 1);
        } else if (chance < 87) {
            item.advance(Step.APPROVE, REVIEWER, 0);
        } else if (chance < 91) {
            item.assign(
                    random.nextBoolean() ? "admin" : "reviewer",
                    LocalDate.of(2026, 10, 1).plusDays(random.nextInt(120)));
        }
    }

    private <T extends ContentItem> T begin(T item) {
        shelf.begin(item, by(item), item.changedAt());
        return item;
    }

    private Long any(List<Long> numbers) {
        return numbers.get(random.nextInt(numbers.size()));
    }

    private Locale language() {
        return random.nextInt(5) == 0 ? Locale.GERMAN : Locale.ENGLISH;
    }

    private String title(int words) {
        return vocabulary.words(words);
    }

    private Slug slug(String kind) {
        number++;
        return new Slug(kind + "-" + number);
    }

    private Actor by() {
        return AUTHORS.get(random.nextInt(AUTHORS.size()));
    }

    private static Actor by(ContentItem item) {
        return AUTHORS.stream()
                .filter(author -> author.name().equals(item.changedBy()))
                .findFirst()
                .orElseThrow();
    }

    /** Some time before the end, the later the likelier; to the second, with room for what follows. */
    private Instant at() {
        double past = random.nextDouble() * random.nextDouble();
        return END.minus(Duration.ofSeconds((long) (past * DAYS * 86_400)));
    }

    private static Instant at(ContentItem item) {
        return item.changedAt();
    }
}
