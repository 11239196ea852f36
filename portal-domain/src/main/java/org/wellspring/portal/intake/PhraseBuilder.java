package org.wellspring.portal.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.intake.Phrase.Span;

/** Builds a {@link Phrase} piece by piece: joins spaces and leaves out what is invisible. */
final class PhraseBuilder {

    private record Opened(String tag, String value, int start) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final Set<String> tags = new HashSet<>();
    private final Deque<Opened> open = new ArrayDeque<>();
    private boolean spaceDue;
    private int before = ' ';

    static String clean(String raw) {
        return new PhraseBuilder().append(raw).build().text();
    }

    PhraseBuilder append(String raw) {
        raw.codePoints().forEach(this::append);
        return this;
    }

    private void append(int character) {
        if (Characters.isInvisible(character, before)) {
            return;
        }
        if (Characters.isSpace(character)) {
            spaceDue = !text.isEmpty();
        } else {
            appendVisible(Characters.isLost(character) ? Characters.LOST : character);
        }
        before = character;
    }

    private void appendVisible(int character) {
        if (spaceDue) {
            text.append(' ');
            spaceDue = false;
        }
        text.appendCodePoint(character);
    }

    /** Opens a formatted part; one without a tag, or within its like, only balances its end. */
    void open(String tag, String value) {
        boolean news = !tag.isEmpty() && tags.add(tag);
        open.push(new Opened(news ? tag : "", value, text.length()));
    }

    void close() {
        Opened opened = open.pop();
        tags.remove(opened.tag());
        int start = skipSpace(opened.start());
        if (text.length() > start && !opened.tag().isEmpty()) {
            spans.add(new Span(start, text.length(), opened.tag(), opened.value()));
        }
    }

    private int skipSpace(int index) {
        return index < text.length() && text.charAt(index) == ' ' ? index + 1 : index;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The phrase so far; what is open is closed in it and open again in the next, which starts empty. */
    Phrase build() {
        List<Opened> still = new ArrayList<>(open);
        while (!open.isEmpty()) {
            close();
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        Phrase phrase = new Phrase(text.toString(), spans);
        restart(still);
        return phrase;
    }

    private void restart(List<Opened> still) {
        text.setLength(0);
        spans.clear();
        spaceDue = false;
        before = ' ';
        for (int i = still.size() - 1; i >= 0; i--) {
            open(still.get(i).tag(), still.get(i).value());
        }
    }
}
