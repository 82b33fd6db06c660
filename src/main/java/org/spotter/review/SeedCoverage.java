package org.spotter.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spotter.guide.Coverage;
import org.spotter.guide.Coverage.Fate;
import org.spotter.guide.Guide;
import org.spotter.review.Finding.What;

/// Where each point of the seed article stands in a guide (clinical 1, 2.6).
public final class SeedCoverage {
    private SeedCoverage() {}

    /// {@return for each point, the keys of the texts where it stands, in the order of the guide}
    ///
    /// @param guide a guide
    public static Map<Coverage.Point, List<String>> of(Guide guide) {
        var named = new LinkedHashMap<String, List<String>>();
        for (var question : guide.questions()) {
            for (var choice : question.choices()) {
                add(named, choice.seeds(), "choice." + question.id() + "." + choice.id());
            }
        }
        guide.comparisons().forEach(row -> add(named, row.seeds(), GuidePage.comparison(row.id(), "title")));
        guide.statements().forEach(statement -> add(named, statement.seeds(), statement.key()));
        var all = new LinkedHashMap<Coverage.Point, List<String>>();
        for (var point : guide.coverage().points()) {
            all.put(
                    point,
                    Stream.concat(point.where().stream(), named.getOrDefault(point.id(), List.of()).stream())
                            .distinct()
                            .toList());
        }
        return Collections.unmodifiableMap(all);
    }

    private static void add(Map<String, List<String>> named, List<String> seeds, String key) {
        seeds.forEach(
                seed -> named.computeIfAbsent(seed, _ -> new ArrayList<>()).add(key));
    }

    /// {@return the points whose fate is not what the guide shows}
    ///
    /// @param guide a guide
    public static List<Finding> check(Guide guide) {
        var language = guide.words().keySet().iterator().next();
        var found = new ArrayList<Finding>();
        of(guide).forEach((point, where) -> {
            if (point.fate() == Fate.LEFT_OUT && !where.isEmpty()) {
                found.add(new Finding(language, point.id(), new What.StillThere(where)));
            } else if (point.fate() != Fate.LEFT_OUT && where.isEmpty()) {
                found.add(new Finding(language, point.id(), new What.NotCovered()));
            }
        });
        return List.copyOf(found);
    }
}
