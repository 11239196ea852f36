package org.wellspring.portal.persistence.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.wellspring.portal.text.RichText;

/** Titles and texts made of the words of the samples; the same ones each time. */
final class Vocabulary {

    private static final int TEXTS = 400;
    private static final int MIN_LENGTH = 4;

    private final Random random;
    private final List<String> words;
    private final List<String> sentences;
    private final List<RichText> texts = new ArrayList<>();

    Vocabulary(Path samples, Random random) {
        this.random = random;
        String all = plain(samples);
        this.words = Stream.of(all.split("[^\\p{L}]+"))
                .filter(word -> word.length() >= MIN_LENGTH)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        this.sentences = Stream.of(all.split("(?<=[.?!])\\s+"))
                .filter(sentence -> sentence.length() > 30 && sentence.length() < 220)
                .toList();
        for (int text = 0; text < TEXTS; text++) {
            texts.add(newText());
        }
    }

    private static String plain(Path samples) {
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html)"))
                    .filter(file -> !file.endsWith("index.txt"))
                    .sorted()
                    .map(Vocabulary::read)
                    .collect(Collectors.joining(" "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path sample) {
        try {
            return Jsoup.parse(Files.readString(sample)).text();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private RichText newText() {
        StringBuilder html = new StringBuilder();
        for (int part = 0; part < 3; part++) {
            html.append("<h2>").append(words(3)).append("</h2>");
            html.append("<p>").append(sentence()).append(' ').append(sentence()).append("</p>");
        }
        return RichText.of(html.toString());
    }

    RichText text() {
        return texts.get(random.nextInt(texts.size()));
    }

    String sentence() {
        return sentences.get(random.nextInt(sentences.size()));
    }

    /** So many words, the first with a capital. */
    String words(int number) {
        String text = IntStream.range(0, number)
                .mapToObj(each -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
