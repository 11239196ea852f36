package org.wellspring.portal.admin.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters of an address: read one by one, those that mean nothing noted down. */
public final class Parameters {

    private static final int MAX_LENGTH = 200;

    private final Map<String, String[]> given;
    private final List<String> unknown = new ArrayList<>();

    public Parameters(Map<String, String[]> given) {
        this.given = given;
    }

    /** What stands in the address but means nothing. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    public Optional<String> text(String name) {
        return Stream.of(given.getOrDefault(name, new String[0]))
                .map(value -> value.replace("\0", "").strip())
                .filter(value -> !value.isEmpty())
                .map(value -> value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH))
                .findFirst();
    }

    /** All values of a parameter that is given several times, or once with commas between. */
    public List<String> all(String name) {
        return Stream.of(given.getOrDefault(name, new String[0]))
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return read(name, value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
    }

    Optional<LocalDate> day(String name) {
        return read(name, LocalDate::parse);
    }

    public Optional<Integer> number(String name) {
        return read(name, Integer::valueOf).filter(number -> number > 0);
    }

    public <T> Optional<T> read(String name, Function<String, T> reader) {
        Optional<String> text = text(name);
        try {
            return text.map(reader);
        } catch (IllegalArgumentException | DateTimeParseException meaningless) {
            unknown.add(text.orElseThrow());
            return Optional.empty();
        }
    }

    /** Names and values as they stand in an address behind the question mark; empty values are left out. */
    public static String joined(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return changed;
    }
}
