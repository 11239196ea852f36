package org.wellspring.portal.web.glossary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.glossary.Alphabet;
import org.wellspring.portal.glossary.Alphabet.Letter;
import org.wellspring.portal.topic.PublishedTopics;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.site.SiteBacking;

/** All topics and all words of the glossary, substances among them, by the alphabet. */
@Named("index")
@RequestScoped
public class IndexBacking {

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedTopics topics;

    @Inject
    private CurrentGlossary glossary;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    @Inject
    private ShownEditions shown;

    @Inject
    private SiteBacking site;

    private List<Letter<Entry>> letters;

    /**
     * Where a name leads.
     *
     * @param explained whether that is an explanation, and no topic
     */
    public record Entry(String name, String address, boolean explained) implements Alphabet.Named {}

    public void load() {
        keys.looksAt(SurrogateKey.kind(ItemKind.TOPIC, address.language()));
        List<ItemLink> all = topics.all(address.language(), reading.get());
        all.forEach(topic -> shown.add(topic.editionId()));
        shown.addAll(glossary.get().editionId().stream().toList());
        letters = Alphabet.of(
                address.language(),
                Stream.concat(all.stream().map(this::topic), words()).toList());
    }

    private Entry topic(ItemLink topic) {
        return new Entry(topic.title(), site.topic(topic), false);
    }

    private Stream<Entry> words() {
        return glossary.get().glossary().terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.name()), term.otherNames().stream())
                        .map(name -> new Entry(name, site.getGlossary() + "#" + term.id(), true)));
    }

    public List<Letter<Entry>> getLetters() {
        return letters;
    }
}
