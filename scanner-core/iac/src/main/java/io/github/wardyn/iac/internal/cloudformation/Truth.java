package io.github.wardyn.iac.internal.cloudformation;

/** What a condition is, as far as it can be decided before deployment. */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** Only the deployment knows. */
    UNDECIDED;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNDECIDED -> UNDECIDED;
        };
    }
}
