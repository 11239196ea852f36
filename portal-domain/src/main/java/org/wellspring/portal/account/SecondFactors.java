package org.wellspring.portal.account;

import java.util.List;
import java.util.Optional;

/** The second factors of this portal's people, those included that are not confirmed yet. */
public interface SecondFactors {

    void add(SecondFactor factor);

    Optional<SecondFactor> find(String account);

    /** In its latest state; whoever else asks for it in this way waits until this transaction has ended. */
    Optional<SecondFactor> findToChange(String account);

    /** Those whose secret an earlier portal kept as it is. */
    List<SecondFactor> listUnsealed();

    void remove(SecondFactor factor);
}
