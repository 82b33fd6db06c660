package org.spotter.kiosk;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The staff PIN. Only a salted hash of it is kept; there is no default.
public final class Pin {
    /// The fewest digits.
    public static final int SHORTEST = 6;

    /// The most digits.
    public static final int LONGEST = 12;

    private static final String METHOD = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;

    private Pin() {}

    /// What is wrong with a new PIN.
    public enum Weakness {
        /// Something else than the digits 0 to 9.
        NOT_DIGITS,
        /// Too few or too many digits.
        LENGTH,
        /// The same digit again and again, or digits in a row: the first that anyone tries.
        EASY
    }

    /// {@return what is wrong with a new PIN; nothing when it may be used}
    ///
    /// @param pin the PIN
    public static Set<Weakness> weaknesses(String pin) {
        var digits = pin.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || pin.isEmpty()) {
            return Set.of(Weakness.NOT_DIGITS);
        }
        if (pin.length() < SHORTEST || pin.length() > LONGEST) {
            return Set.of(Weakness.LENGTH);
        }
        var steps = IntStream.range(1, pin.length())
                .mapToObj(i -> pin.charAt(i) - pin.charAt(i - 1))
                .collect(Collectors.toSet());
        return steps.size() == 1 && Math.abs(steps.iterator().next()) <= 1 ? Set.of(Weakness.EASY) : Set.of();
    }

    /// {@return the hash of a PIN, as it stands in the policy file}
    ///
    /// @param pin    the PIN
    /// @param random fills the salt with random bytes
    public static String hash(String pin, Consumer<byte[]> random) {
        var salt = new byte[SALT_BYTES];
        random.accept(salt);
        var base64 = Base64.getEncoder();
        return String.join(
                "$",
                METHOD,
                String.valueOf(ROUNDS),
                base64.encodeToString(salt),
                base64.encodeToString(key(pin, salt, ROUNDS)));
    }

    /// {@return whether a PIN is the one that was hashed}
    ///
    /// It takes a good part of a second, on purpose.
    ///
    /// @param pin  what was typed
    /// @param hash what the policy file holds
    public static boolean matches(String pin, String hash) {
        var parts = hash.split("\\$");
        var base64 = Base64.getDecoder();
        return parts.length == 4
                && parts[0].equals(METHOD)
                && MessageDigest.isEqual(
                        base64.decode(parts[3]), key(pin, base64.decode(parts[2]), Integer.parseInt(parts[1])));
    }

    private static byte[] key(String pin, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(pin.toCharArray(), salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
