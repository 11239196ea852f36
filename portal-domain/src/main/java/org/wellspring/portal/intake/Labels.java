package org.wellspring.portal.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellspring.portal.intake.Block.Kind;

/** The words that authors write before others to say what those are, and the headings that do the same. */
final class Labels {

    /**
     * A label before words.
     *
     * @param kind what the words are
     * @param end index behind the label
     * @param name the label without its colon
     */
    record Label(Kind kind, int end, String name) {}

    private record Form(Kind kind, Pattern pattern) {}

    private static final String NUMBER = "\\s?#?\\d{0,3}";
    private static final String NOTICE = "(?:(?:medical|health|legal|important|general|fda)\\s)?disclaimers?"
            + "|(?:medical|legal|safety|important)\\s(?:notice|advice|information|note)|haftungsausschluss"
            + "|(?:medizinischer|rechtlicher|wichtiger)\\shinweis|avertissement(?:\\smédical)?"
            + "|(?:clause\\sde\\s|avis\\sde\\s)?non-responsabilité|mentions?\\slégales?"
            + "|descargo\\sde\\sresponsabilidad|aviso\\s(?:médico|legal)|avvertenza|avvertenze|esclusione\\sdi\\sresponsabilità"
            + "|aviso\\slegal|isenção\\sde\\sresponsabilidade";
    private static final String NOTE =
            "(?:please\\s)?note|n\\.?b\\.?|hinweise?|anmerkung|remarque|nota|opmerking|let\\sop";

    private static final List<Form> FORMS = List.of(
            form(
                    Kind.QUESTION,
                    "(?:question|frage|pregunta|pergunta|domanda|vraag)" + NUMBER + "\\s?[.:)–-]|q" + NUMBER
                            + "\\s?[.:)]"),
            form(Kind.QUESTION, "[fpdv]" + NUMBER + "\\s?[.:)](?=[^?]{2,200}\\?$)"),
            form(
                    Kind.ANSWER,
                    "(?:answer|antwort|réponse|respuesta|resposta|risposta|antwoord)" + NUMBER + "\\s?[.:)–-]|a"
                            + NUMBER + "\\s?:|a\\d{1,3}\\s?[.)]"),
            form(Kind.DISCLAIMER, "(?:" + NOTICE + ")\\s?[:–—-]"),
            form(Kind.NOTE, "(?:" + NOTE + ")\\s?:"));

    private static final Pattern NOTICE_HEADING = pattern("(?:" + NOTICE + ")\\s?:?");
    private static final Pattern NOTE_HEADING = pattern("(?:" + NOTE + ")\\s?:?");
    private static final Pattern FAQ_HEADING = pattern(
            "(?:.{0,60}\\s)?(?:faqs?|frequently\\sasked(?:\\squestions)?|häufig(?:e|\\sgestellte)\\sfragen|questions\\sfréquentes"
                    + "|foire\\saux\\squestions|preguntas\\sfrecuentes|perguntas\\sfrequentes|domande\\sfrequenti|veelgestelde\\svragen)"
                    + "(?:[\\s:(–-].{0,60})?"
                    + "|(?:common\\s|your\\s)?questions\\s(?:and|&)\\sanswers.{0,60}|q\\s?(?:&|and)\\s?a.{0,60}|fragen\\sund\\santworten.{0,60}"
                    + "|questions\\set\\sréponses|preguntas\\sy\\srespuestas|(?:common|popular)\\squestions.{0,60}");
    private static final Set<String> REFERENCES = Set.of(
            "references",
            "reference list",
            "sources",
            "literature",
            "bibliography",
            "citations",
            "further reading",
            "references and sources",
            "sources and references",
            "scientific references",
            "works cited",
            "literatur",
            "literaturverzeichnis",
            "quellen",
            "quellenverzeichnis",
            "einzelnachweise",
            "références",
            "bibliographie",
            "referencias",
            "bibliografía",
            "fuentes",
            "riferimenti",
            "bibliografia",
            "fonti",
            "المراجع",
            "المصادر",
            "referências",
            "referenties",
            "bronnen");
    private static final int LONGEST_HEADING = 120;

    private Labels() {}

    private static Form form(Kind kind, String regex) {
        return new Form(kind, pattern("(" + regex + ")\\s*"));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The label that a line starts with. */
    static Optional<Label> labelOf(String line) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(line);
            if (matcher.lookingAt()) {
                String name = matcher.group(1).replaceAll("[\\s.:)–—-]+$", "");
                return Optional.of(new Label(form.kind(), matcher.end(), name));
            }
        }
        return Optional.empty();
    }

    /** What a line announces that is nothing but a heading of questions or of a disclaimer. */
    static Optional<Kind> headingOf(String line) {
        if (line.length() > LONGEST_HEADING || line.endsWith(".")) {
            return Optional.empty();
        }
        if (NOTICE_HEADING.matcher(line).matches()) {
            return Optional.of(Kind.DISCLAIMER_HEADING);
        }
        if (NOTE_HEADING.matcher(line).matches()) {
            return Optional.of(Kind.NOTE);
        }
        return FAQ_HEADING.matcher(line).matches() ? Optional.of(Kind.FAQ_HEADING) : Optional.empty();
    }

    /** Whether a heading stands above a list of sources. */
    static boolean isReferences(String heading) {
        String name = heading.endsWith(":") ? heading.substring(0, heading.length() - 1) : heading;
        return REFERENCES.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
