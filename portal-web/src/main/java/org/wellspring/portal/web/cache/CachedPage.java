package org.wellspring.portal.web.cache;

import io.undertow.util.HttpString;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.faces.coding.Coding;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.http.HttpDate;
import org.wellspring.portal.web.http.Representation;
import org.wellspring.portal.web.http.Validators;

/** A finished answer in all its codings, outside of the heap, from where it goes to the network without being copied. */
public final class CachedPage {

    /** In bytes: roughly what a page takes beside its forms. */
    private static final int OVERHEAD = 4_096;

    /** A header of the answer that depends neither on the coding nor on the request. */
    public record Header(HttpString name, String value) {

        public Header(String name, String value) {
            this(new HttpString(name), value);
        }
    }

    private final String contentType;
    private final List<Header> headers;
    private final Map<Coding, Form> forms;
    private final Optional<String> lastModified;
    private final Set<SurrogateKey> keys;

    private CachedPage(Document document, Map<Coding, Form> forms, List<Header> headers, Set<SurrogateKey> keys) {
        this.contentType = document.contentType();
        this.lastModified = document.changedAt().map(HttpDate::of);
        this.forms = Collections.unmodifiableMap(forms);
        this.headers = List.copyOf(headers);
        this.keys = Set.copyOf(keys);
    }

    /** @param representations in all codings that the document is sent in */
    public static CachedPage of(
            Document document, List<Representation> representations, List<Header> headers, Set<SurrogateKey> keys) {
        Map<Coding, Form> forms = new EnumMap<>(Coding.class);
        representations.forEach(each -> forms.put(each.coding(), Form.of(each)));
        return new CachedPage(document, forms, headers, keys);
    }

    public String contentType() {
        return contentType;
    }

    public List<Header> headers() {
        return headers;
    }

    Set<SurrogateKey> keys() {
        return keys;
    }

    public Form in(Coding coding) {
        return forms.getOrDefault(coding, forms.get(Coding.IDENTITY));
    }

    /** Whether it has another form for clients that take it. */
    public boolean isNegotiated() {
        return forms.size() > 1;
    }

    /** As the header {@code Last-Modified} says it; empty when nobody knows. */
    public Optional<String> lastModified() {
        return lastModified;
    }

    /** In bytes. */
    int weight() {
        return OVERHEAD
                + forms.values().stream()
                        .mapToInt(form -> form.bytes.remaining())
                        .sum();
    }

    /** @param bytes never moved in: whoever reads duplicates it */
    public record Form(Coding coding, Validators validators, ByteBuffer bytes) {

        private static Form of(Representation representation) {
            byte[] body = representation.body();
            ByteBuffer bytes = ByteBuffer.allocateDirect(body.length).put(body).flip();
            return new Form(representation.coding(), representation.validators(), bytes.asReadOnlyBuffer());
        }

        public ByteBuffer body() {
            return bytes.duplicate();
        }
    }
}
