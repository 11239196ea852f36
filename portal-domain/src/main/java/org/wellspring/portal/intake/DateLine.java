package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellspring.portal.intake.DateReader.Reading;

/**
 * A line that says when the text was posted or changed, or who wrote it, and nothing else.
 *
 * @param parts what it says, in order
 * @param labelled whether it says in words what its dates are
 * @param byline whether it names an author
 */
record DateLine(List<Part> parts, boolean labelled, boolean byline) {

    /** One date of the line; {@code update} for the day of a change or a check. */
    record Part(boolean update, Reading reading) {}

    private static final int LONGEST = 200;
    private static final int LONGEST_DATE = 40;

    private static final String POSTED =
            "post(?:ed)?\\s(?:time|date|on|at)|posted|post|publish(?:ed)?\\s(?:time|date|on|at)|published"
                    + "|publication\\sdate|date\\s(?:posted|published|of\\spublication)|first\\spublished(?:\\son)?|release\\sdate|released(?:\\son)?"
                    + "|created(?:\\son)?|written(?:\\son)?|date|time|veröffentlicht(?:\\sam)?|veröffentlichungsdatum|publiziert(?:\\sam)?"
                    + "|erschienen(?:\\sam)?|erstellt(?:\\sam)?|eingestellt\\sam|datum|publiée?(?:\\sle)?|mise?\\sen\\sligne(?:\\sle)?"
                    + "|date\\sde\\spublication|publicado(?:\\se[lm])?|fecha(?:\\sde\\spublicación)?|pubblicato(?:\\sil)?|data(?:\\sdi\\spubblicazione)?"
                    + "|gepubliceerd(?:\\sop)?|geplaatst(?:\\sop)?|publicatiedatum|data\\sde\\spublicação";
    private static final String UPDATED =
            "(?:last\\s|page\\slast\\s)?(?:updated?|modified|revised|edited|changed)(?:\\s(?:on|at|date|time))?|last\\supdate"
                    + "|(?:last\\s|medically\\s|clinically\\s)*reviewed(?:\\son)?|(?:next|last)\\sreview(?:\\sdate)?|(?:zuletzt\\s)?aktualisiert(?:\\sam)?"
                    + "|letzte\\s(?:aktualisierung|änderung)|(?:zuletzt\\s)?(?:geändert|überarbeitet|geprüft)(?:\\sam)?|stand|mise?\\sà\\sjour(?:\\sle)?"
                    + "|dernière\\s(?:mise\\sà\\sjour|modification)|modifiée?(?:\\sle)?|(?:última\\s)?actualiza(?:do|da|ción)(?:\\sel)?|revisado(?:\\se[lm])?"
                    + "|aggiornat[oa](?:\\sil)?|ultimo\\saggiornamento|atualizado(?:\\sem)?|última\\satualização|(?:laatst\\s)?bijgewerkt(?:\\sop)?";
    private static final Pattern DATED = pattern(
            "(?:(?<u>" + UPDATED + ")|(?<p>" + POSTED
                    + "))(?![\\p{L}\\d])\\s?(?<c>[:：–-])?\\s*(?:by\\s[^,:\\d]{2,60}?(?:,|\\son|(?=\\s(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s\\d)))\\s)?(?<d>.{0,80})");
    private static final Pattern SEPARATOR = pattern(
            "\\s*[|•·;/]\\s+|\\s+[–—-]\\s+|[,.;(]?(?<!\\b(?:last|page|medically|clinically|zuletzt|dernière))\\s+(?=(?:last\\s)?(?:updated?|modified|reviewed|revised|aktualisiert|zuletzt|mise?\\sà\\sjour|actualizado)(?![\\p{L}]))");
    private static final Pattern READING_TIME =
            pattern("\\(?\\d{1,3}[\\s-]min(?:ute)?s?(?:\\sread(?:ing\\stime)?|\\slesezeit)?\\)?");
    private static final String NAME = "(?:[\\p{Lu}][\\p{L}\\p{M}.'’-]{0,30}|and|und|et|y|e|en|de|van|von|der|&)";
    private static final Pattern BYLINE = Pattern.compile(
            "(?i:(?:(?:medically\\s|clinically\\s)?(?:written|reviewed|fact[- ]checked|edited|authored|posted|published)\\sby"
                    + "|by|von|par|por|di|door|authors?|autor(?:in)?|auteur|verfasst\\svon|geprüft\\svon|geschrieben\\svon)\\s?:?)\\s"
                    + NAME + "(?:,?\\s" + NAME + "){0,9}\\.?");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean mayBe(String line) {
        return read(line, Locale.ENGLISH).isPresent();
    }

    /**
     * Reads a line.
     *
     * @param language settles the order of day and month
     * @return empty when the line says anything else
     */
    static Optional<DateLine> read(String line, Locale language) {
        if (line.length() > LONGEST || !hasDigit(line) && !BYLINE.matcher(line).matches()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        boolean labelled = false;
        boolean byline = false;
        for (String segment : SEPARATOR.split(line)) {
            Matcher dated = DATED.matcher(trimmed(segment));
            if (BYLINE.matcher(segment).matches()) {
                byline = true;
            } else if (dated.matches()
                    && labelledDate(dated, language).map(parts::add).isPresent()) {
                labelled = true;
            } else if (bareDate(segment, language).map(parts::add).isEmpty()
                    && !READING_TIME.matcher(segment).matches()) {
                return Optional.empty();
            }
        }
        return parts.isEmpty() && !byline ? Optional.empty() : Optional.of(new DateLine(parts, labelled, byline));
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(Character::isDigit);
    }

    private static String trimmed(String segment) {
        String text = segment.strip();
        boolean bracketed = text.startsWith("(") && text.endsWith(")") || text.startsWith("[") && text.endsWith("]");
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }

    private static Optional<Part> labelledDate(Matcher dated, Locale language) {
        boolean update = dated.group("u") != null;
        String date = dated.group("d");
        Optional<Reading> reading = DateReader.read(date, language);
        boolean announced = dated.group("c") != null && date.length() <= LONGEST_DATE && date.matches(".*\\d.*");
        return reading.or(() -> announced ? Optional.of(Reading.NO_DAY) : Optional.empty())
                .map(found -> new Part(update, found));
    }

    private static Optional<Part> bareDate(String segment, Locale language) {
        return DateReader.read(trimmed(segment), language)
                .filter(reading -> reading.day().isPresent())
                .map(reading -> new Part(false, reading));
    }
}
