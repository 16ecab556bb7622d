package io.github.wardyn.iac.internal.cloudformation;

/** An intrinsic function of CloudFormation. */
@FunctionalInterface
interface Intrinsic {
    /** Gives what a call stands for; an unknown with the call's text where that cannot be known. */
    Value apply(Call call);
}
