package id.laju.pelanggan;

/** What somebody chooses who takes over an account that was made at the counter. */
public record PemilikBaru(String username, String surel, String sandi, String ulang) {

    /** Without the password. */
    @Override
    public String toString() {
        return "PemilikBaru[" + username + "]";
    }
}
