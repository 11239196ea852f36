package org.wellspring.portal.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a person gets mail. Its form is the one that browsers accept (HTML Living Standard, "valid e-mail address") with
 * a domain of at least two names; hence no space, no line end and no second address.
 *
 * @param value at most {@value #MAX_LENGTH} characters (RFC 5321, 4.5.3.1.3)
 */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;

    private static final String NAME = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + NAME + "(?:\\." + NAME + ")+");

    /** @throws EmailRefusedException when this cannot be an address */
    public EmailAddress {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new EmailRefusedException();
        }
    }

    /**
     * The address without surrounding space; empty for {@code null} and a blank.
     *
     * @throws EmailRefusedException when this cannot be an address
     */
    public static Optional<EmailAddress> from(String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(given -> !given.isEmpty())
                .map(EmailAddress::new);
    }
}
