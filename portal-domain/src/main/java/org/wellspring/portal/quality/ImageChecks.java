package org.wellspring.portal.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Looks at images and at what stands for them where they are not seen. An empty alternative says: decorative. */
final class ImageChecks {

    private static final int LONGEST_ALTERNATIVE = 150;

    private static final Pattern FILE_NAME = Pattern.compile(
            "\\S+\\.(?:jpe?g|png|gif|webp|svg|avif|tiff?|bmp|heic)|(?:img|dsc[fn]?|pict?|image|bild|foto)[-_ ]?\\d+",
            Pattern.CASE_INSENSITIVE);

    private static final String WORD =
            "image|picture|photo|photograph|graphic|illustration|icon|bild|foto|grafik|abbildung|illustration|symbol";

    private static final Pattern SAYS_IMAGE = Pattern.compile(
            "(?:(?:an?|the|ein|eine|das|die|der) )?(?:" + WORD
                    + ")(?:$|\\W*$| (?:of|showing|von|vom|mit|zeigt|der|des)\\b.*)",
            Pattern.CASE_INSENSITIVE);

    private ImageChecks() {}

    static List<Finding> in(Passage passage) {
        Elements images = passage.body().select("img");
        Stream<Finding> poor = IntStream.range(0, images.size())
                .mapToObj(at -> check(images.get(at)).map(check -> finding(passage, check, images.get(at), at)))
                .flatMap(Optional::stream);
        Stream<Finding> waiting = passage.body().select("figure:not(:has(img, table, ul, ol, blockquote))").stream()
                .map(figure -> passage.finding(Check.FIGURE_WITHOUT_IMAGE, figure));
        return Stream.concat(waiting, poor).toList();
    }

    private static Finding finding(Passage passage, Check check, Element image, int at) {
        String alternative = image.attr("alt").strip();
        String words = alternative.isEmpty() ? caption(image) : alternative;
        return new Finding(check, passage.name(), words, at, alternative.length());
    }

    /** What is wrong with an image's alternative; the first thing is enough, the editor writes another one anyway. */
    private static Optional<Check> check(Element image) {
        String alternative = image.attr("alt").strip();
        if (!image.hasAttr("alt")) {
            return Optional.of(Check.ALTERNATIVE_MISSING);
        }
        if (alternative.isEmpty()) {
            return Optional.empty();
        }
        if (FILE_NAME.matcher(alternative).matches()) {
            return Optional.of(Check.ALTERNATIVE_IS_FILE_NAME);
        }
        if (SAYS_IMAGE.matcher(alternative).matches()) {
            return Optional.of(Check.ALTERNATIVE_SAYS_IMAGE);
        }
        if (plain(alternative).equals(plain(caption(image)))) {
            return Optional.of(Check.ALTERNATIVE_IS_CAPTION);
        }
        return alternative.length() > LONGEST_ALTERNATIVE ? Optional.of(Check.ALTERNATIVE_TOO_LONG) : Optional.empty();
    }

    /** The caption below the image, without the credit. */
    private static String caption(Element image) {
        Element figure = image.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        if (caption == null) {
            return "";
        }
        Element words = caption.clone();
        words.select("small").remove();
        return words.text().strip();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", " ").strip();
    }
}
