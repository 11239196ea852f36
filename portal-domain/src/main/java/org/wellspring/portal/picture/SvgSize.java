package org.wellspring.portal.picture;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How large a drawing is meant to be shown, in pixels; browsers draw it as large as they need it. */
record SvgSize(int width, int height) {

    private static final int MAX_SIDE = 2_000;
    private static final Pattern LENGTH = Pattern.compile("\\s*+(\\d{1,9}(?:\\.\\d{1,9})?)(px|pt|pc|mm|cm|in)?\\s*+");
    private static final Map<String, Double> PIXELS =
            Map.of("px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

    /** What CSS gives to a picture that says nothing. */
    private static final SvgSize UNSAID = new SvgSize(300, 150);

    static SvgSize of(Element root) {
        OptionalDouble width = length(root.attr("width"));
        OptionalDouble height = length(root.attr("height"));
        String[] box = root.attr("viewBox").strip().split("[\\s,]+");
        OptionalDouble boxWidth = box.length == 4 ? length(box[2]) : OptionalDouble.empty();
        OptionalDouble boxHeight = box.length == 4 ? length(box[3]) : OptionalDouble.empty();
        boolean boxed = boxWidth.isPresent() && boxHeight.isPresent();
        if (width.isPresent() && height.isPresent()) {
            return fitted(width.getAsDouble(), height.getAsDouble());
        }
        if (boxed && width.isPresent()) {
            return fitted(width.getAsDouble(), width.getAsDouble() * boxHeight.getAsDouble() / boxWidth.getAsDouble());
        }
        if (boxed && height.isPresent()) {
            return fitted(
                    height.getAsDouble() * boxWidth.getAsDouble() / boxHeight.getAsDouble(), height.getAsDouble());
        }
        return boxed ? fitted(boxWidth.getAsDouble(), boxHeight.getAsDouble()) : UNSAID;
    }

    private static OptionalDouble length(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        String unit = length.group(2) == null ? "px" : length.group(2);
        double pixels = Double.parseDouble(length.group(1)) * PIXELS.get(unit);
        return pixels > 0 ? OptionalDouble.of(pixels) : OptionalDouble.empty();
    }

    private static SvgSize fitted(double width, double height) {
        double scale = Math.min(1, MAX_SIDE / Math.max(width, height));
        return new SvgSize((int) Math.max(1, Math.round(width * scale)), (int) Math.max(1, Math.round(height * scale)));
    }

    /** Without a view box a drawing would be cut instead of scaled. */
    void write(Element root) {
        String box = root.hasAttr("viewBox")
                ? root.attr("viewBox")
                : "0 0 " + length(root.attr("width")).orElse(width) + " "
                        + length(root.attr("height")).orElse(height);
        root.removeAttr("viewBox").removeAttr("width").removeAttr("height");
        root.attr("viewBox", box).attr("width", String.valueOf(width)).attr("height", String.valueOf(height));
    }
}
