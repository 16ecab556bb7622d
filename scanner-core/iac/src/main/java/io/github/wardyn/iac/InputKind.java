package io.github.wardyn.iac;

/** What a file was recognised as, by its content. */
public enum InputKind {
    /** A CloudFormation, SAM or synthesised CDK template. */
    CLOUDFORMATION,
    /** A file of a Terraform configuration, {@code .tf} or {@code .tf.json}. */
    TERRAFORM,
    /** A Terraform plan as {@code terraform show -json} prints it. */
    TERRAFORM_PLAN,
    /** A snapshot that Wardyn saved. */
    SNAPSHOT
}
