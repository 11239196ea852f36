package org.wellspring.portal.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellspring.portal.media.ImageKeys;
import org.wellspring.portal.media.ImageLibrary;
import org.wellspring.portal.media.ShownFigures;
import org.wellspring.portal.media.ShownImage;
import org.wellspring.portal.web.address.ReadingInstant;

/** The texts of a page with their figures as of the page's instant. A page has one query for all that it shows. */
@Named("figures")
@RequestScoped
public class FiguresBacking {

    private final ImageLibrary library;
    private final ReadingInstant reading;
    private final Map<String, String> shown = new HashMap<>();

    protected FiguresBacking() {
        this(null, null);
    }

    @Inject
    public FiguresBacking(ImageLibrary library, ReadingInstant reading) {
        this.library = library;
        this.reading = reading;
    }

    /**
     * @param first the HTML of the text at the top of the page
     * @param others those of the texts below
     */
    public void show(String first, List<String> others) {
        List<String> texts = new ArrayList<>(others);
        texts.add(0, first);
        Set<String> keys =
                texts.stream().flatMap(text -> ImageKeys.in(text).stream()).collect(Collectors.toSet());
        List<ShownImage> images = keys.isEmpty() ? List.of() : library.shown(keys, reading.get());
        ShownFigures figures =
                new ShownFigures(images.stream().collect(Collectors.toMap(ShownImage::key, Function.identity())));
        boolean top = shown.isEmpty();
        texts.forEach(text -> shown.putIfAbsent(text, figures.of(text, top && text.equals(first))));
    }

    /** The HTML of a text that the page shows, with its figures. */
    public String html(String text) {
        if (!shown.containsKey(text)) {
            show(text, List.of());
        }
        return shown.get(text);
    }
}
