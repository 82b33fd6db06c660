package org.spotter.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problem.Kind;

/// Looks the messages of every language over against those of the first one.
public final class MessagesCheck {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

    private MessagesCheck() {}

    /// Looks them over.
    ///
    /// @param files     where they are kept
    /// @param languages the tags of the languages
    /// @return every mistake; empty when each language has each message, with the same arguments, and says its name
    ///     and direction
    public static List<Problem> of(MessageFiles files, Collection<String> languages) {
        var problems = new ArrayList<Problem>();
        var first = files.texts(Messages.FIRST).map(TreeMap::new).orElseGet(TreeMap::new);
        for (var language : languages) {
            var file = MessageFiles.name(language);
            files.texts(language)
                    .ifPresentOrElse(
                            texts -> check(language, texts, first, problems),
                            () -> problems.add(new Problem(file, "$", Kind.NOT_FOUND, List.of())));
        }
        return problems;
    }

    private static void check(
            String language, Map<String, String> texts, Map<String, String> first, List<Problem> problems) {
        var file = MessageFiles.name(language);
        first.forEach((key, original) -> {
            var text = texts.get(key);
            if (text == null || text.isBlank()) {
                problems.add(new Problem(file, "$", Kind.MISSING_TEXT, List.of(key, language)));
            } else if (!arguments(text).equals(arguments(original)) || !isFormat(text)) {
                var wanted = String.join(", ", arguments(original));
                problems.add(new Problem(
                        file, key, Kind.WRONG_ARGUMENTS, List.of(Messages.FIRST, wanted.isEmpty() ? "-" : wanted)));
            }
        });
        new TreeMap<>(texts)
                .keySet().stream()
                        .filter(key -> !first.containsKey(key))
                        .forEach(key -> problems.add(new Problem(file, "$", Kind.UNUSED_TEXT, List.of(key, language))));
        var directions = List.of(Messages.LEFT_TO_RIGHT, Messages.RIGHT_TO_LEFT);
        var direction = texts.get(Messages.DIRECTION);
        if (direction != null && !directions.contains(direction)) {
            problems.add(new Problem(
                    file, Messages.DIRECTION, Kind.BAD_VALUE, List.of(direction, String.join(", ", directions))));
        }
    }

    /// The arguments that a message takes, as they are written in it.
    private static SortedSet<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group() + "}")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFormat(String text) {
        try {
            Messages.format(text, Locale.ROOT);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
