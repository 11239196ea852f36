package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.account.AddingSecondFactor;
import org.wellspring.portal.account.Enrolment;
import org.wellspring.portal.account.SecondFactorDuty;
import org.wellspring.portal.admin.message.Notices;

/** The page on which a person sets up an authenticator or removes it. Secret and recovery codes are shown once. */
@Named("secondFactor")
@ViewScoped
public class SecondFactorBacking implements Serializable {

    private final AddingSecondFactor adding;
    private final SecondFactorDuty duty;
    private final ActorBacking actor;

    private boolean inUse;
    private boolean due;
    private int codesLeft;
    private Enrolment enrolment;
    private List<String> recoveryCodes = List.of();
    private transient String password;
    private transient String code;

    protected SecondFactorBacking() {
        this(null, null, null);
    }

    @Inject
    public SecondFactorBacking(AddingSecondFactor adding, SecondFactorDuty duty, ActorBacking actor) {
        this.adding = adding;
        this.duty = duty;
        this.actor = actor;
    }

    public void load() {
        inUse = adding.isInUse(actor.get());
        due = duty.isDue(actor.get());
        codesLeft = adding.recoveryCodesLeft(actor.get());
    }

    public void begin() {
        enrolment = adding.begin(actor.get(), password.toCharArray());
    }

    public void confirm() {
        recoveryCodes = adding.confirm(actor.get(), code);
        enrolment = null;
        inUse = true;
        Notices.info("second_factor.message.added");
    }

    public void renewCodes() {
        recoveryCodes = adding.renewRecoveryCodes(actor.get(), password.toCharArray());
        Notices.info("second_factor.message.codes_renewed");
    }

    public String remove() {
        adding.remove(actor.get(), password.toCharArray());
        Notices.flash("second_factor.message.removed");
        return "/second-factor?faces-redirect=true";
    }

    public boolean isInUse() {
        return inUse;
    }

    /** Whether nothing else opens before the actor uses a second factor. */
    public boolean isDue() {
        return due;
    }

    /** How many recovery codes are left. */
    public int getCodesLeft() {
        return codesLeft;
    }

    /** What to bring into the authenticator; {@code null} unless that was begun and is not confirmed yet. */
    public Enrolment getEnrolment() {
        return enrolment;
    }

    /** The same as the address of a picture. */
    public String getQrCode() {
        return QrImage.of(enrolment.address());
    }

    /** Empty but right after the authenticator is confirmed. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
