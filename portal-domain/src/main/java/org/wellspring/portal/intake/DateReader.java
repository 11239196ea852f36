package org.wellspring.portal.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date in one of its many spellings. */
final class DateReader {

    /**
     * What was read.
     *
     * @param day empty when no day of the calendar is meant
     * @param ambiguous whether day and month could be the other way round
     */
    record Reading(Optional<LocalDate> day, boolean ambiguous) {

        static final Reading NO_DAY = new Reading(Optional.empty(), false);
    }

    private static final Pattern TIME = Pattern.compile(
            "(?:(?<=\\d)t|[ ,]{1,3}(?:at |um |à |alle )?)\\d{1,2}[:h]\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)? ?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?"
                    + " ?(?:z|utc|gmt|cet|cest|[ap]?[ecmp][sd]t|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+\\.?|\\d++|[^\\p{L}\\d\\s,./()'’-]");
    private static final Set<String> FILLERS = Set.of(
            "st",
            "nd",
            "rd",
            "th",
            "er",
            "de",
            "del",
            "of",
            "the",
            "le",
            "el",
            "il",
            "den",
            "dem",
            "der",
            "am",
            "on",
            "em",
            "vom",
            "op",
            "in",
            "do",
            "da",
            "年",
            "月",
            "日",
            "º",
            "°",
            "o",
            "ª",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonnabend",
            "sonntag",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "sábado",
            "domingo");
    private static final int THIS_CENTURY = 2000;
    private static final int MONTHS = 12;

    private final List<String> numbers = new ArrayList<>();
    private Month month;

    private DateReader() {}

    /**
     * Reads a text that may be a date.
     *
     * @param language settles 03/04/2024: in English the month comes first, elsewhere the day
     * @return empty when the text has other words than a date has
     */
    static Optional<Reading> read(String text, Locale language) {
        String date = TIME.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        DateReader reader = new DateReader();
        if (!reader.take(date) || reader.numbers.isEmpty()) {
            return Optional.empty();
        }
        boolean dayFirst =
                date.matches("\\D*\\d{1,2}\\..*") || !language.getLanguage().equals("en");
        return Optional.of(reader.reading(dayFirst, date.contains(".")));
    }

    private boolean take(String date) {
        Matcher token = TOKEN.matcher(date);
        while (token.find()) {
            if (!take(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean take(Matcher token) {
        String word = token.group();
        if (Character.isDigit(word.codePointAt(0))) {
            return word.length() <= 4 && numbers.size() < 3 && numbers.add(word);
        }
        Optional<Month> named = MonthNames.month(word);
        if (named.isPresent() && month == null) {
            month = named.get();
            return true;
        }
        return FILLERS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    private Reading reading(boolean dayFirst, boolean dotted) {
        if (month != null) {
            return numbers.size() == 2 ? withMonth() : Reading.NO_DAY;
        }
        if (numbers.size() != 3) {
            return Reading.NO_DAY;
        }
        if (numbers.get(0).length() == 4) {
            return day(number(0), number(1), number(2), false);
        }
        int first = number(0);
        int second = number(1);
        boolean ambiguous = !dotted && first <= MONTHS && second <= MONTHS && first != second;
        boolean firstIsDay = first > MONTHS || second <= MONTHS && dayFirst;
        return firstIsDay ? day(year(2), second, first, ambiguous) : day(year(2), first, second, ambiguous);
    }

    private Reading withMonth() {
        boolean yearFirst = numbers.get(0).length() > 2;
        int dayIndex = yearFirst ? 1 : 0;
        return day(year(1 - dayIndex), month.getValue(), number(dayIndex), false);
    }

    private int number(int index) {
        return Integer.parseInt(numbers.get(index));
    }

    private int year(int index) {
        int year = number(index);
        return numbers.get(index).length() == 2 ? THIS_CENTURY + year : year;
    }

    private static Reading day(int year, int month, int day, boolean ambiguous) {
        try {
            return new Reading(Optional.of(LocalDate.of(year, month, day)), ambiguous);
        } catch (DateTimeException noSuchDay) {
            return Reading.NO_DAY;
        }
    }
}
