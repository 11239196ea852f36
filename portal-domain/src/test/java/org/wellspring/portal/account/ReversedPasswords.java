package org.wellspring.portal.account;

/** Stands for the slow hash where a test is about something else. */
public final class ReversedPasswords implements PasswordHashing {

    @Override
    public String hash(char[] password) {
        return new StringBuilder(new String(password)).reverse().toString();
    }

    @Override
    public boolean verify(char[] password, String hash) {
        return hash(password).equals(hash);
    }
}
