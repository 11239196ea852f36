package org.wellspring.portal.article;

import java.util.List;
import org.wellspring.portal.DomainException;

/** Figures still wait for their images, so the article cannot be published. */
public class UnfilledFigureException extends DomainException {

    public UnfilledFigureException(List<String> captions) {
        super("unfilled_figure", captions.size(), String.join("; ", captions));
    }
}
