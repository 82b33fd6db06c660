package org.spotter.visit;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.spotter.guide.Choice;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;

/// A visit's answers as a few letters and digits, to be written on paper and typed in elsewhere.
///
/// From left to right, in digits of base 32 (Crockford's: no I, L, O, U):
///
/// - 3 of the guide's version: the same answers mean something else in another one;
/// - 4 of the time of the answers, in hours since the start of 2026, rounded down so that they never look fresher;
/// - the answers, as one number without leading zeros: the more usual they are, the smaller it is;
/// - 2 to check the rest: they surely tell one wrong character, and two neighbours that changed places; of other damage
///   they miss one in 1024.
///
/// It holds no name and nothing that was not ticked.
public final class CarryCode {
    /// The word before a code that is read by a machine.
    public static final String PREFIX = "SPOTTER";

    /// The same word, typed letter by letter and taken for characters of a code.
    private static final String PREFIX_TYPED = "SP0TTER";

    /// So many characters stand together.
    public static final int GROUP = 4;

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS = 5;
    private static final int VERSION = 3;
    private static final int TIME = 4;
    private static final int CHECK = 2;
    private static final int HEAD = VERSION + TIME;
    private static final int SHORTEST = HEAD + CHECK;

    /// No guide has codes as long as this; nothing longer is looked at.
    private static final int TOO_LONG = 1000;

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /// Raised when the same answers would be written otherwise.
    private static final String FORMAT = "1";

    private CarryCode() {}

    /// What became of a code that somebody typed in.
    public sealed interface Reading {}

    /// It was read.
    ///
    /// @param answers the answers
    /// @param saved   when they were given; up to an hour later in truth
    public record Read(Answers answers, Instant saved) implements Reading {}

    /// Nothing was typed.
    public record Empty() implements Reading {}

    /// A character that stands in no code.
    ///
    /// @param character the first one
    /// @param group     in which group of characters, from 1
    /// @param place     where in the group, from 1
    public record Foreign(String character, int group, int place) implements Reading {}

    /// Shorter than any code.
    ///
    /// @param characters how many there are
    public record TooShort(int characters) implements Reading {}

    /// Longer than any code.
    ///
    /// @param characters how many there are
    /// @param most       how many the longest has
    public record TooLong(int characters, int most) implements Reading {}

    /// A character is wrong, missing or too many.
    ///
    /// @param characters how many there are
    public record Damaged(int characters) implements Reading {}

    /// A sound code made with another guide, or another version of it.
    ///
    /// @param saved when it was made
    public record OtherVersion(Instant saved) implements Reading {}

    /// Writes answers as a code.
    ///
    /// @param guide   the guide
    /// @param answers answers to its questions
    /// @param saved   when the danger signs were answered; counts from 2026 on
    /// @return the code in groups with dashes between them
    /// @throws IllegalArgumentException when the guide can't have such answers
    public static String of(Guide guide, Answers answers, Instant saved) {
        var code = new StringBuilder();
        code.append(digits(version(guide), VERSION));
        var hours = Math.clamp(Duration.between(START, saved).toHours(), 0, (1L << (TIME * BITS)) - 1);
        code.append(digits(hours, TIME));
        code.append(packed(guide, answers));
        return grouped(code.append(check(code)).toString());
    }

    /// Reads a code. Small letters, spaces and dashes are as good as what was printed, O is read as 0, I and L as 1.
    ///
    /// @param guide the guide
    /// @param typed what somebody typed, whatever it is
    /// @return the answers, or why there are none
    public static Reading read(Guide guide, String typed) {
        var all = characters(typed);
        var code = all.startsWith(PREFIX_TYPED) && sound(all.substring(PREFIX_TYPED.length()))
                ? all.substring(PREFIX_TYPED.length())
                : all;
        if (code.isEmpty()) {
            return new Empty();
        }
        for (var i = 0; i < code.length(); i++) {
            if (DIGITS.indexOf(code.charAt(i)) < 0) {
                return new Foreign(Character.toString(code.codePointAt(i)), i / GROUP + 1, i % GROUP + 1);
            }
        }
        if (code.length() < SHORTEST) {
            return new TooShort(code.length());
        }
        if (!sound(code)) {
            var most = longest(guide);
            return code.length() > most ? new TooLong(code.length(), most) : new Damaged(code.length());
        }
        var saved = START.plus(
                Duration.ofHours(number(code.substring(VERSION, HEAD)).longValue()));
        if (!code.startsWith(digits(version(guide), VERSION))) {
            return new OtherVersion(saved);
        }
        return unpacked(guide, code.substring(HEAD, code.length() - CHECK), saved);
    }

    /// Whether characters are those of a code, and its check fits.
    private static boolean sound(String code) {
        return code.length() >= SHORTEST
                && code.length() <= TOO_LONG
                && code.chars().allMatch(character -> DIGITS.indexOf(character) >= 0)
                && check(code).equals(digits(0, CHECK));
    }

    /// {@return the characters of a code as it is printed, without what stands between them; what belongs in no code
    /// stays, so that it can be told}
    ///
    /// @param typed what somebody typed
    public static String characters(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        if (text.startsWith(PREFIX)
                && (text.length() == PREFIX.length() || between(text.codePointAt(PREFIX.length())))) {
            text = text.substring(PREFIX.length());
        }
        var characters = new StringBuilder();
        text.codePoints()
                .filter(character -> !between(character))
                .forEach(character -> characters.appendCodePoint(
                        switch (character) {
                            case 'O' -> '0';
                            case 'I', 'L' -> '1';
                            default -> character;
                        }));
        return characters.toString();
    }

    /// Whether a character may stand between those of a code.
    private static boolean between(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || switch (Character.getType(character)) {
                    case Character.DASH_PUNCTUATION, Character.CONTROL, Character.FORMAT -> true;
                    default -> ".,:;_|/\u2212".indexOf(character) >= 0;
                };
    }

    /// {@return characters in groups with dashes between them}
    ///
    /// @param characters those of a code
    public static String grouped(String characters) {
        var groups = new StringBuilder();
        var count = 0;
        for (var character : characters.codePoints().toArray()) {
            if (count > 0 && count % GROUP == 0) {
                groups.append('-');
            }
            groups.appendCodePoint(character);
            count++;
        }
        return groups.toString();
    }

    /// {@return how many characters the longest code of a guide has, without dashes}
    ///
    /// @param guide the guide
    public static int longest(Guide guide) {
        var number = BigInteger.ZERO;
        for (var question : guide.questions().reversed()) {
            var shares = shares(question);
            var most = number;
            for (var head = 0; head < shares.length; head++) {
                var after = number;
                if (head == several(question)) {
                    for (var i = 0; i < together(question).size(); i++) {
                        after = put(after, TICKS, 1);
                    }
                }
                most = most.max(put(after, shares, head));
            }
            number = most;
        }
        return SHORTEST + digits(number).length();
    }

    // ---- the answers as one number

    // Each answer is one of several, and each of these has a share of all whole numbers: the larger its share, the less
    // the number grows when it is put in. Taking out turns putting in back to front, so every number is one row of
    // answers and every row of answers is one number.

    /// Shares of "not ticked" and "ticked", where several are. Ticked is the rarer, so everything ticked is longest.
    private static final int[] TICKS = {2, 1};

    private static BigInteger put(BigInteger number, int[] shares, int which) {
        var parts = number.divideAndRemainder(BigInteger.valueOf(shares[which]));
        return parts[0].multiply(BigInteger.valueOf(sum(shares, shares.length)))
                .add(BigInteger.valueOf(sum(shares, which)))
                .add(parts[1]);
    }

    private static int sum(int[] shares, int until) {
        var sum = 0;
        for (var i = 0; i < until; i++) {
            sum += shares[i];
        }
        return sum;
    }

    /// What is still in a number.
    private static final class Rest {
        private BigInteger number;

        Rest(BigInteger number) {
            this.number = number;
        }

        int take(int[] shares) {
            var parts = number.divideAndRemainder(BigInteger.valueOf(sum(shares, shares.length)));
            var left = parts[1].intValue();
            var which = 0;
            while (left >= shares[which]) {
                left -= shares[which];
                which++;
            }
            number = parts[0].multiply(BigInteger.valueOf(shares[which])).add(BigInteger.valueOf(left));
            return which;
        }
    }

    /// The shares of a question's answers: left open, each choice alone or each number, and, where several choices can
    /// be ticked together, that. "None of these" is by far the most usual answer where there is one.
    private static int[] shares(Question question) {
        var choices = question.choices();
        var heads = question.kind() == Question.Kind.SCALE ? Question.SCALE_MAX + 1 : choices.size();
        var several = several(question);
        var shares = new int[several < 0 ? heads + 1 : heads + 2];
        Arrays.fill(shares, question.many() ? 1 : 2);
        shares[0] = 1;
        var none = first(choices);
        if (none >= 0) {
            shares[none + 1] = 32;
        }
        if (several >= 0) {
            shares[several] = none < 0 ? heads : 5;
        }
        return shares;
    }

    private static int first(List<Choice> choices) {
        for (var i = 0; i < choices.size(); i++) {
            if (choices.get(i).exclusive()) {
                return i;
            }
        }
        return -1;
    }

    /// The choices that can be ticked together.
    private static List<Choice> together(Question question) {
        if (!question.many()) {
            return List.of();
        }
        return question.choices().stream().filter(choice -> !choice.exclusive()).toList();
    }

    /// Where "several" stands in a question's shares; -1 where there is no such thing.
    private static int several(Question question) {
        return together(question).size() > 1 ? question.choices().size() + 1 : -1;
    }

    private static String packed(Guide guide, Answers answers) {
        if (!answers.all().keySet().stream().allMatch(id -> guide.question(id).isPresent())) {
            throw new IllegalArgumentException(
                    "no such questions " + answers.all().keySet());
        }
        var number = BigInteger.ZERO;
        for (var question : guide.questions().reversed()) {
            var ticked = answers.ticked(question.id());
            if (ticked.size() > 1) {
                for (var choice : together(question).reversed()) {
                    number = put(number, TICKS, ticked.contains(choice.id()) ? 1 : 0);
                }
            }
            number = put(number, shares(question), head(question, answers));
        }
        return digits(number);
    }

    private static int head(Question question, Answers answers) {
        var head =
                switch (answers.all().get(question.id())) {
                    case null -> 0;
                    case Answer.Level(var number) ->
                        question.kind() == Question.Kind.SCALE && number >= 0 && number <= Question.SCALE_MAX
                                ? number + 1
                                : -1;
                    case Answer.Ticked(var choices) ->
                        choices.size() == 1
                                ? question.indexOf(choices.iterator().next()) + 1
                                : choices.stream().allMatch(id -> mayStandWithOthers(question, id))
                                        ? several(question)
                                        : -1;
                };
        var open = !answers.all().containsKey(question.id());
        if (head < 0 || head == 0 && !open) {
            throw new IllegalArgumentException("no such answer to " + question.id());
        }
        return head;
    }

    private static boolean mayStandWithOthers(Question question, String choice) {
        return together(question).stream().anyMatch(each -> each.id().equals(choice));
    }

    private static Reading unpacked(Guide guide, String digits, Instant saved) {
        if (digits.startsWith("0")) {
            return damaged(digits);
        }
        var rest = new Rest(number(digits));
        var answers = Answers.NONE;
        for (var question : guide.questions()) {
            var head = rest.take(shares(question));
            if (head == several(question)) {
                var ticked = ticked(question, rest);
                if (ticked.size() < 2) {
                    return damaged(digits);
                }
                answers = answers.with(question.id(), ticked);
            } else if (head > 0) {
                answers = question.kind() == Question.Kind.SCALE
                        ? answers.with(question.id(), head - 1)
                        : answers.with(
                                question.id(),
                                Set.of(question.choices().get(head - 1).id()));
            }
        }
        return rest.number.signum() == 0 ? new Read(answers, saved) : damaged(digits);
    }

    private static Damaged damaged(String digits) {
        return new Damaged(SHORTEST + digits.length());
    }

    private static Set<String> ticked(Question question, Rest rest) {
        var ticked = new HashSet<String>();
        for (var choice : together(question)) {
            if (rest.take(TICKS) == 1) {
                ticked.add(choice.id());
            }
        }
        return ticked;
    }

    // ---- digits

    private static String digits(long number, int length) {
        var digits = new StringBuilder();
        for (var i = length - 1; i >= 0; i--) {
            digits.append(DIGITS.charAt((int) (number >> (i * BITS)) & (DIGITS.length() - 1)));
        }
        return digits.toString();
    }

    /// Without leading zeros; nothing for 0.
    private static String digits(BigInteger number) {
        var length = (number.bitLength() + BITS - 1) / BITS;
        var digits = new StringBuilder();
        for (var i = length - 1; i >= 0; i--) {
            digits.append(DIGITS.charAt(number.shiftRight(i * BITS).intValue() & DIGITS.length() - 1));
        }
        return digits.toString();
    }

    private static BigInteger number(String digits) {
        var number = BigInteger.ZERO;
        for (var i = 0; i < digits.length(); i++) {
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(DIGITS.indexOf(digits.charAt(i))));
        }
        return number;
    }

    /// Everything that gives a code its meaning: which guide, which version, its questions and their choices in order.
    private static long version(Guide guide) {
        var all = new StringBuilder(FORMAT);
        all.append('\n').append(guide.id()).append('\n').append(guide.version());
        for (var question : guide.questions()) {
            all.append('\n').append(question.id()).append(' ').append(question.kind());
            for (var choice : question.choices()) {
                all.append(choice.exclusive() ? '!' : ' ').append(choice.id());
            }
        }
        var sum = new CRC32();
        sum.update(all.toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /// The remainder of the digits as a polynomial over the field of 32 elements, divided by (x - 1)(x - 2). It begins
    /// at 1, 1, so that leading zeros count. The remainder of a whole code is 0, 0.
    static String check(CharSequence code) {
        var high = 1;
        var low = 1;
        for (var i = 0; i < code.length(); i++) {
            var out = high ^ DIGITS.indexOf(code.charAt(i));
            high = low ^ out ^ twice(out);
            low = twice(out);
        }
        return digits((long) high << BITS | low, CHECK);
    }

    /// Doubles an element of the field of 32 elements, made with x^5 + x^2 + 1.
    private static int twice(int element) {
        var doubled = element << 1;
        return doubled < DIGITS.length() ? doubled : doubled ^ 0b100101;
    }
}
