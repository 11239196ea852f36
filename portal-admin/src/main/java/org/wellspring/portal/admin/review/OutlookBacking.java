package org.wellspring.portal.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Refusals;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.review.Outlook;
import org.wellspring.portal.review.Outlooks;

/** What each step of a draft leads to, or why it cannot be taken. */
@Named("outlook")
@RequestScoped
public class OutlookBacking {

    private final Outlooks outlooks;
    private final ActorBacking actor;

    /**
     * A step as people read it.
     *
     * @param step what its button says
     * @param text what happens then, or what is in the way
     */
    public record Line(String step, boolean open, String text) {}

    protected OutlookBacking() {
        this(null, null);
    }

    @Inject
    public OutlookBacking(Outlooks outlooks, ActorBacking actor) {
        this.outlooks = outlooks;
        this.actor = actor;
    }

    public List<Line> of(long item) {
        Locale language = Faces.getLocale();
        return outlooks.of(actor.get(), item).stream()
                .map(outlook -> new Line(
                        Texts.text(language, "next.step." + outlook.step()),
                        outlook.obstacle().isEmpty(),
                        outlook.obstacle()
                                .map(obstacle -> Refusals.text(obstacle, language))
                                .orElseGet(() -> next(outlook, language))))
                .toList();
    }

    private static String next(Outlook outlook, Locale language) {
        String key = "next." + outlook.step();
        return outlook.next().isEmpty()
                ? Texts.text(language, key)
                : Texts.text(language, key + ".by", String.join(", ", outlook.next()));
    }
}
