package org.spotter.review;

import java.util.List;
import org.spotter.text.Messages;

/// Writes XHTML. Whatever the words hold, they stay words: everything is escaped.
final class BookHtml {
    private final StringBuilder out = new StringBuilder(256 * 1024);

    /// Appends markup as it is.
    BookHtml raw(String markup) {
        out.append(markup);
        return this;
    }

    /// Appends words.
    BookHtml text(String words) {
        for (var i = 0; i < words.length(); i++) {
            var character = words.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (character >= ' ' || character == '\n') {
                        out.append(character);
                    }
                }
            }
        }
        return this;
    }

    /// Opens an element.
    BookHtml open(String name, String style) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>');
        return this;
    }

    /// Closes an element.
    BookHtml close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /// Appends an element that holds words.
    BookHtml element(String name, String style, String words) {
        return open(name, style).text(words).close(name);
    }

    /// Appends a small element in a line of words.
    BookHtml span(String style, String words) {
        return raw(" ").open("span", style).text(words).raw("</span>");
    }

    /// Opens a table with its heads.
    ///
    /// @param widths the widths of its columns, in hundredths
    /// @param heads  the words above them
    BookHtml table(List<Integer> widths, List<String> heads) {
        open("table", "grid").raw("<thead><tr>");
        for (var i = 0; i < heads.size(); i++) {
            raw("<th style=\"width: " + widths.get(i) + "%\">")
                    .text(heads.get(i))
                    .close("th");
        }
        return raw("</tr></thead><tbody>");
    }

    /// Closes a table.
    BookHtml endTable() {
        return raw("</tbody></table>\n");
    }

    /// Appends a cell of words.
    BookHtml cell(String words) {
        return element("td", "", words);
    }

    /// Appends a cell of small words: ids, sources.
    BookHtml small(String words) {
        return element("td", "small", words);
    }

    /// Appends a constant as a coloured word, e.g. a level.
    BookHtml badge(String words, Enum<?> constant) {
        out.append(" <span class=\"level ").append(Messages.key(constant)).append("\">");
        return text(words).raw("</span>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
