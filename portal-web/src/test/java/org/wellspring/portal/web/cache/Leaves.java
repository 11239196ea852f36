package org.wellspring.portal.web.cache;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.faces.coding.Coding;
import org.wellspring.portal.web.http.Document;

/** Pages to keep. */
public final class Leaves {

    private Leaves() {}

    /** A page that shows some editions, and the site as every page does. */
    public static CachedPage page(String text, long... editions) {
        Document document = Document.of("text/html", text, Optional.of(Instant.EPOCH));
        Set<SurrogateKey> keys = Stream.concat(
                        Stream.of(SurrogateKey.SITE), LongStream.of(editions).mapToObj(SurrogateKey::edition))
                .collect(Collectors.toSet());
        return CachedPage.of(
                document,
                Stream.of(Coding.GZIP, Coding.IDENTITY).map(document::in).toList(),
                List.of(new CachedPage.Header("X-Content-Type-Options", "nosniff")),
                keys);
    }
}
