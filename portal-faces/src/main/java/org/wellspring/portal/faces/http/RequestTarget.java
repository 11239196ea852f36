package org.wellspring.portal.faces.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The address of a request as it was sent. The server lets every one through, so that a page can say what is wrong with it;
 * what has no meaning is refused before anything else looks at it. See decision 51.
 */
public final class RequestTarget {

    /** What browsers never send as it is, in either part of an address: WHATWG URL, percent-encode sets. */
    private static final String ENCODED_BY_ALL = "\"<>#";

    private static final Pattern NEEDLESS = Pattern.compile("(?i)%(2D|3[0-9]|[46][1-9A-F]|[57][0-9A])");

    private RequestTarget() {}

    public static boolean isWellFormed(HttpServletRequest request) {
        String query = request.getQueryString();
        return isWellFormed(request.getRequestURI()) && (query == null || isWellFormed(query));
    }

    /** Whether each sign may stand in an address, each percent sign begins two digits, and the bytes are UTF-8. */
    public static boolean isWellFormed(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length());
        int at = 0;
        while (at < part.length()) {
            char sign = part.charAt(at);
            int value = sign == '%' ? encoded(part, at) : plain(sign);
            if (value < 0) {
                return false;
            }
            bytes.write(value);
            at += sign == '%' ? 3 : 1;
        }
        return isUtf8(bytes.toByteArray());
    }

    /** A path with the letters, digits and hyphens that were encoded without need (RFC 3986, 6.2.2.2) as they are. */
    public static String withoutNeedlessCodes(String path) {
        return NEEDLESS.matcher(path).replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }

    private static int plain(char sign) {
        return sign > ' ' && sign < 0x7F && ENCODED_BY_ALL.indexOf(sign) < 0 ? sign : -1;
    }

    private static int encoded(String part, int at) {
        if (at + 2 >= part.length()) {
            return -1;
        }
        int high = Character.digit(part.charAt(at + 1), 16);
        int low = Character.digit(part.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
