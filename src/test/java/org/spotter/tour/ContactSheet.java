package org.spotter.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// One page with all pictures of the tour: a row for each page of the program, a column for each variant.
///
/// It is made from what lies in the folder, so a tour of one variant leaves the others where they are.
final class ContactSheet {
    /// The file's name.
    static final String NAME = "index.html";

    private static final String PICTURE = ".png";

    private ContactSheet() {}

    /// {@return the variants that have pictures}
    ///
    /// @param folder the tour's folder
    /// @throws IOException when it cannot be read
    static List<Variant> variants(Path folder) throws IOException {
        var there = new TreeSet<>(names(folder));
        var languages =
                Variant.named(there).stream().map(Variant::language).distinct().toList();
        return Variant.all(languages).stream()
                .filter(variant -> there.contains(variant.name()))
                .toList();
    }

    /// Writes the page.
    ///
    /// @param folder the tour's folder
    /// @throws IOException when it cannot be written
    static void write(Path folder) throws IOException {
        String page;
        try (var in = ContactSheet.class.getResourceAsStream("/tour/" + NAME)) {
            page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        var variants = variants(folder);
        page = page.replace("{{filters}}", filters(variants))
                .replace("{{rules}}", rules(variants))
                .replace("{{head}}", head(variants))
                .replace("{{rows}}", rows(folder, variants))
                .replace("{{sheets}}", sheets(folder));
        Files.writeString(folder.resolve(NAME), page);
    }

    private static Map<String, Function<Variant, String>> parts() {
        var parts = new LinkedHashMap<String, Function<Variant, String>>();
        parts.put("size", variant -> variant.size() + "-" + variant.text());
        parts.put("look", Variant::look);
        parts.put("language", Variant::language);
        return parts;
    }

    private static List<String> values(Collection<Variant> variants, Function<Variant, String> part) {
        return variants.stream().map(part).distinct().toList();
    }

    /// One set of buttons for each part; all sizes, the first look and the first language show at first.
    private static String filters(List<Variant> variants) {
        var html = new StringBuilder();
        parts().forEach((name, part) -> {
            html.append("<fieldset><legend>").append(name).append("</legend>");
            var all = new ArrayList<>(List.of("all"));
            all.addAll(values(variants, part));
            var taken = name.equals("size") || all.size() == 1 ? all.getFirst() : all.get(1);
            for (var value : all) {
                html.append("<label><input type=radio name=%s id=\"%s-%s\"%s>%s</label>"
                        .formatted(name, name, value, value.equals(taken) ? " checked" : "", value));
            }
            html.append("</fieldset>\n");
        });
        return html.toString();
    }

    /// What is not chosen does not show.
    private static String rules(List<Variant> variants) {
        var css = new StringBuilder();
        parts().forEach((name, part) -> values(variants, part)
                .forEach(value -> css.append(
                        "body:has([id=\"%s-%s\"]:checked) [data-%s]:not([data-%s=\"%s\"]) { display: none }%n"
                                .formatted(name, value, name, name, value))));
        return css.toString();
    }

    private static String data(Variant variant) {
        var html = new StringBuilder();
        parts().forEach((name, part) -> html.append(" data-%s=\"%s\"".formatted(name, part.apply(variant))));
        return html.toString();
    }

    private static String head(List<Variant> variants) {
        var html = new StringBuilder();
        for (var variant : variants) {
            html.append(String.format(
                    Locale.ROOT,
                    "<th%s><b>%s</b> %d %% <span>%s %s</span></th>%n",
                    data(variant),
                    variant.size(),
                    variant.text(),
                    variant.look(),
                    variant.language()));
        }
        return html.toString();
    }

    private static String rows(Path folder, List<Variant> variants) throws IOException {
        var rows = new TreeMap<Integer, Map<String, String>>();
        var names = new TreeMap<Integer, String>();
        for (var variant : variants) {
            for (var file : names(folder.resolve(variant.name()))) {
                var number = Integer.parseInt(file.substring(0, file.indexOf('-')));
                rows.computeIfAbsent(number, _ -> new TreeMap<>()).put(variant.name(), file);
                names.putIfAbsent(number, file.substring(file.indexOf('-') + 1, file.length() - PICTURE.length()));
            }
        }
        var html = new StringBuilder();
        rows.forEach((number, files) -> {
            html.append(String.format(
                    Locale.ROOT,
                    "<tr id=\"p%d\"><th><a href=\"#p%d\">%d %s</a></th>%n",
                    number,
                    number,
                    number,
                    names.get(number)));
            for (var variant : variants) {
                html.append("<td").append(data(variant)).append('>');
                var file = files.get(variant.name());
                if (file != null) {
                    html.append(picture(variant.name() + "/" + file, variant.name()));
                }
                html.append("</td>\n");
            }
            html.append("</tr>\n");
        });
        return html.toString();
    }

    private static String picture(String path, String title) {
        return "<a href=\"%s\" target=_blank><img loading=lazy src=\"%s\" alt=\"%s\" title=\"%s\"></a>"
                .formatted(path, path, path, title);
    }

    private static String sheets(Path folder) throws IOException {
        var html = new StringBuilder();
        for (var name : names(folder)) {
            if (!name.startsWith(SheetPictures.FOLDER)) {
                continue;
            }
            var language = name.substring(SheetPictures.FOLDER.length());
            for (var file : names(folder.resolve(name))) {
                if (file.endsWith(PICTURE)) {
                    html.append("<figure data-language=\"%s\">%s<figcaption>%s %s</figcaption></figure>%n"
                            .formatted(
                                    language, picture(name + "/" + file, file), file.replace(PICTURE, ""), language));
                }
            }
        }
        return html.toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
