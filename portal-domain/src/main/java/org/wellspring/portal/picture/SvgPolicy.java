package org.wellspring.portal.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;

/**
 * What may be in a drawing: shapes, text, paint and filters. Nothing that runs, moves, leads or loads anything from
 * outside the file; what a name of an element or attribute does not stand here for is taken out.
 */
final class SvgPolicy {

    private static final Set<String> ELEMENTS = words("""
            svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath
            linearGradient radialGradient stop clipPath mask pattern marker filter style image switch
            feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
            feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
            feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
            """);

    private static final Set<String> ATTRIBUTES = words("""
            id class lang xml:lang xml:space role aria-label aria-labelledby aria-hidden version viewBox
            preserveAspectRatio x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr width height d points pathLength transform
            rotate textLength lengthAdjust startOffset method spacing side
            gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity
            clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform
            markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits
            clip-path clip-rule mask mask-type filter fill fill-opacity fill-rule stroke stroke-width stroke-opacity
            stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset paint-order
            vector-effect marker-start marker-mid marker-end opacity color color-interpolation
            color-interpolation-filters display visibility overflow transform-origin transform-box shape-rendering
            text-rendering image-rendering mix-blend-mode isolation flood-color flood-opacity lighting-color
            font-family font-size font-size-adjust font-stretch font-style font-variant font-weight letter-spacing
            word-spacing text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift direction
            writing-mode unicode-bidi
            in in2 result mode type values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 order
            kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant
            specularConstant specularExponent limitingConeAngle kernelUnitLength azimuth elevation pointsAtX pointsAtY
            pointsAtZ z scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed
            stitchTiles
            """);

    private static final Pattern INSIDE = Pattern.compile("#[\\w.:-]++");
    private static final Pattern EMBEDDED =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]++");

    private SvgPolicy() {}

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }

    static boolean allowsElement(String name) {
        return ELEMENTS.contains(name);
    }

    /** The attribute as it may stay; empty when it may not. */
    static Optional<Attribute> attribute(String element, String name, String value) {
        if (name.equals("href") || name.equals("xlink:href")) {
            Pattern allowed = element.equals("image") ? EMBEDDED : INSIDE;
            return allowed.matcher(value.strip()).matches()
                    ? Optional.of(new Attribute("href", value.strip()))
                    : Optional.empty();
        }
        if (name.equals("style")) {
            String style = SvgStyle.declarations(value);
            return style.isEmpty() ? Optional.empty() : Optional.of(new Attribute(name, style));
        }
        return ATTRIBUTES.contains(name) && SvgStyle.isHarmless(value)
                ? Optional.of(new Attribute(name, value))
                : Optional.empty();
    }
}
