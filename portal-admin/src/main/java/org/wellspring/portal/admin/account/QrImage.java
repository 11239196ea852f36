package org.wellspring.portal.admin.account;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A QR code as an address that holds the picture itself, so that no request has to carry what it says. */
final class QrImage {

    /** The white edge that readers need: ISO/IEC 18004, 9.1. */
    private static final int EDGE = 4;

    private QrImage() {}

    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        String dark = IntStream.range(0, code.size)
                .boxed()
                .flatMap(y -> IntStream.range(0, code.size)
                        .filter(x -> code.getModule(x, y))
                        .mapToObj(x -> "M%d %dh1v1h-1z".formatted(x + EDGE, y + EDGE)))
                .collect(Collectors.joining());
        int width = code.size + 2 * EDGE;
        String svg = ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'>"
                        + "<path fill='#fff' d='M0 0h%dv%dH0z'/><path d='%s'/></svg>")
                .formatted(width, width, width, width, dark);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
