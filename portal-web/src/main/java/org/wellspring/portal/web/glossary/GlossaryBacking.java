package org.wellspring.portal.web.glossary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.glossary.Alphabet;
import org.wellspring.portal.glossary.Alphabet.Letter;
import org.wellspring.portal.glossary.Explaining;
import org.wellspring.portal.glossary.Glossary;
import org.wellspring.portal.glossary.Term;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.problem.Absence;

/** The words that are explained: all of them on a page, and those of a text in place. */
@Named("glossary")
@RequestScoped
public class GlossaryBacking {

    @Inject
    private CurrentGlossary current;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ShownEditions shown;

    private List<Letter<Word>> letters;
    private List<Term> used = List.of();

    /** A word under its letter. */
    public record Word(Term term) implements Alphabet.Named {

        @Override
        public String name() {
            return term.name();
        }
    }

    public void load() {
        if (current.get().editionId().isEmpty()) {
            absence.answer(ItemKind.PAGE, Glossary.SLUG);
            return;
        }
        shown.addAll(current.get().editionId().stream().toList());
        letters = Alphabet.of(
                address.language(),
                current.get().glossary().terms().stream().map(Word::new).toList());
    }

    /** The text with its words made buttons; {@link #getUsed()} has the explanations from then on. */
    public String explained(String html) {
        Explaining.Explained explained = current.get().explaining().explain(html);
        used = explained.terms();
        if (!used.isEmpty()) {
            shown.addAll(current.get().editionId().stream().toList());
        }
        return explained.html();
    }

    public Glossary getAll() {
        return current.get().glossary();
    }

    public List<Letter<Word>> getLetters() {
        return letters;
    }

    /** The words that the text uses. */
    public List<Term> getUsed() {
        return used;
    }

    public String anchor(Term term) {
        return Explaining.anchor(term);
    }
}
