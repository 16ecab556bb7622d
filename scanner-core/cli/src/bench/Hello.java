/** The least that a JVM can do; start-up times are given as a multiple of it. */
final class Hello {

    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
