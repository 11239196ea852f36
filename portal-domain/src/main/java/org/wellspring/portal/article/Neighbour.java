package org.wellspring.portal.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.text.Gist;

/**
 * An article that is about some of the same topics as another one.
 *
 * @param sharedTopics how many
 */
public record Neighbour(ItemLink link, String standfirst, int sharedTopics) {

    private static final int MOST = 4;

    /**
     * The closest ones to an article: those that share most topics with it, and among them those that say what is most
     * like its title and standfirst.
     */
    public static List<ItemLink> closest(Locale language, String title, String standfirst, List<Neighbour> neighbours) {
        Gist own = Gist.of(language, title + " " + standfirst);
        return neighbours.stream()
                .map(neighbour -> new Measured(neighbour, own.likeness(neighbour.gist(language))))
                .sorted(Measured.CLOSEST_FIRST)
                .limit(MOST)
                .map(measured -> measured.neighbour().link())
                .toList();
    }

    private Gist gist(Locale language) {
        return Gist.of(language, link.title() + " " + standfirst);
    }

    private record Measured(Neighbour neighbour, double likeness) {

        /** The last resort is an order that never changes. */
        private static final Comparator<Measured> CLOSEST_FIRST = Comparator.comparingInt(
                        (Measured each) -> -each.neighbour.sharedTopics)
                .thenComparingDouble(each -> -each.likeness)
                .thenComparingLong(each -> -each.neighbour.link.editionId());
    }
}
